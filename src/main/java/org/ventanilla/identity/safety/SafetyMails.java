package org.ventanilla.identity.safety;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Recipients;
import org.ventanilla.identity.notice.AccountAddresses;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Warnings about an account, in its language, to its present and former addresses, written inside the caller's transaction. */
@Component
class SafetyMails {

    private final Recipients recipients;
    private final AccountAddresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    SafetyMails(Recipients recipients, AccountAddresses addresses, Outbox outbox, Clock clock) {
        this.recipients = recipients;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Writes the mail of this name, which tells when something was done. */
    void warn(UUID accountId, String name) {
        var owner = recipients.recipient(accountId).orElseThrow(() -> new NotFound("account"));
        for (var to : addresses.with(owner.email(), accountId))
            outbox.enqueue(new OutgoingMail(to, owner.locale(), "identity/" + name, Map.of("at", clock.instant())));
    }
}
