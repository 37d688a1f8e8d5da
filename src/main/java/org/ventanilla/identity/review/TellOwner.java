package org.ventanilla.identity.review;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Recipients;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Tells the owner of an account by mail what an officer did to it and why, in the caller's transaction. */
@Component
class TellOwner {

    private final Recipients recipients;
    private final Outbox outbox;
    private final Clock clock;

    TellOwner(Recipients recipients, Outbox outbox, Clock clock) {
        this.recipients = recipients;
        this.outbox = outbox;
        this.clock = clock;
    }

    void of(AccountAct act, UUID account, OfficerWords reason) {
        var owner = recipients.recipient(account).orElseThrow();
        var values = Map.<String, Object>of("words", reason.value(), "at", clock.instant());
        outbox.enqueue(new OutgoingMail(owner.email(), owner.locale(), act.mail(), values));
    }
}
