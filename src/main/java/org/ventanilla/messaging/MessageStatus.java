package org.ventanilla.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a message of the outbox stands.
 *
 * @param state waiting, sent or given up
 * @param sentAt business time at which the mail server took it; absent until then
 */
public record MessageStatus(State state, @Nullable Instant sentAt) {

    /** States of a message. */
    public enum State {
        /** Not sent yet: due, or waiting for its next attempt. */
        PENDING,
        /** Taken by the mail server. */
        SENT,
        /** Refused for good. */
        FAILED
    }
}
