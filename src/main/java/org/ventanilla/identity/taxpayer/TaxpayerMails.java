package org.ventanilla.identity.taxpayer;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Recipients;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.notice.AccountAddresses;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Mails to who comes with an e.firma, written inside the caller's transaction. */
@Component
class TaxpayerMails {

    private final Recipients recipients;
    private final AccountAddresses addresses;
    private final Outbox outbox;
    private final TaxpayerSettings settings;
    private final Clock clock;

    TaxpayerMails(
            Recipients recipients, AccountAddresses addresses, Outbox outbox, TaxpayerSettings settings, Clock clock) {
        this.recipients = recipients;
        this.addresses = addresses;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** The link that confirms the address of a first visit and opens the account. */
    void confirm(EmailAddress to, Locale locale, SecretToken token) {
        var values = Map.<String, Object>of(
                "token", token.value(), "hours", settings.visitLinkValidity().toHours());
        outbox.enqueue(new OutgoingMail(to, locale, "identity/efirma-confirm", values));
    }

    /** Tells the owner of an address, who has an account with it already, that another account wanted it. */
    void emailInUse(EmailAddress to, Locale locale) {
        outbox.enqueue(new OutgoingMail(to, locale, "identity/email-in-use", Map.of()));
    }

    /** Writes the warning of this name to the present and former addresses of the account. */
    void warn(UUID accountId, String name) {
        var owner = recipients.recipient(accountId).orElseThrow(() -> new NotFound("account"));
        for (var to : addresses.with(owner.email(), accountId))
            outbox.enqueue(new OutgoingMail(to, owner.locale(), "identity/" + name, Map.of("at", clock.instant())));
    }

    /** Reminds that the certificate ends. */
    void ends(UUID accountId, Instant end, Instant now) {
        var owner = recipients.recipient(accountId).orElseThrow(() -> new NotFound("account"));
        var values = Map.<String, Object>of("end", end, "days", Reminder.daysLeft(now, end));
        outbox.enqueue(new OutgoingMail(owner.email(), owner.locale(), "identity/efirma-ends", values));
    }
}
