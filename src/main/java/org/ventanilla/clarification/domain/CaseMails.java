package org.ventanilla.clarification.domain;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Recipients;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Mails about a case, in the person's language, inside the caller's transaction. None holds a link or what was said. */
@Component
class CaseMails {

    private final Outbox outbox;
    private final Recipients recipients;

    CaseMails(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    /** The case came in. */
    void received(ClarificationCase about) {
        send(about, "received", Map.of("dueOn", about.answerDueOn()));
    }

    /** There is an answer to read. */
    void answered(ClarificationCase about, long daysOfSilence) {
        send(about, "answered", Map.of("days", daysOfSilence));
    }

    /** The case is over. */
    void closed(ClarificationCase about, Closure how) {
        send(about, "closed", Map.of("closure", how.name()));
    }

    private void send(ClarificationCase about, String name, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("reference", about.folio());
        recipients
                .recipient(about.ownerId())
                .ifPresent(
                        to -> outbox.enqueue(new OutgoingMail(to.email(), to.locale(), "clarification/" + name, all)));
    }
}
