package org.ventanilla.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.WorkQueue;

/** Mail that does not get through, for officers: what, to whom (masked) and what the server said. Texts and links are never shown. */
public interface UnsentMail {

    /**
     * Messages in trouble, longest in it first.
     *
     * @param trouble which
     * @param after the message after which the list goes on; absent for its beginning
     * @param size how many at most
     */
    KeysetPage<Trace> in(Trouble trouble, @Nullable UUID after, int size);

    /** How many were given up since then, and when the first of them was. */
    WorkQueue.State givenUpSince(Instant time);

    /** The latest messages to this address, newest first. */
    List<Trace> sentTo(EmailAddress address, int size);

    /**
     * Tries a waiting message again now, after the commit of the caller's transaction.
     *
     * @return whether it was waiting
     */
    boolean tryAgainNow(OutgoingMessageId id);

    /** What is wrong with a message. */
    enum Trouble {
        /** The server has not taken it for minutes; it is tried again. */
        WAITING,
        /** It was given up. */
        FAILED
    }

    /**
     * What may be shown of a message.
     *
     * @param id the message
     * @param template name of the template that it was written from
     * @param recipient its address, most of the name hidden
     * @param state where it stands
     * @param since since when it waits, or when it was sent or given up, in business time
     * @param attempts how often it was tried
     * @param answer what the server said last; empty before the first try
     * @param nextAttemptAt when it is tried next, in business time; absent when it is not
     */
    record Trace(
            UUID id,
            String template,
            String recipient,
            MessageStatus.State state,
            Instant since,
            int attempts,
            String answer,
            @Nullable Instant nextAttemptAt) {

        /** Key of its subject, whose only argument, where it has one, is not shown. */
        public String subjectKey() {
            return OutgoingMail.subjectKey(template);
        }
    }
}
