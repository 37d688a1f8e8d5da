package org.ventanilla.identity.account;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Mails about an account, in its language, written inside the caller's transaction. Only those that were asked for hold a link. */
@Component
class AccountMails {

    private final Outbox outbox;
    private final AccountSettings settings;

    AccountMails(Outbox outbox, AccountSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The link to set a new password. */
    void recovery(Account account, SecretToken token) {
        var hours = settings.recoveryLinkValidity().toHours();
        send(account, account.email(), "recovery", Map.of("token", token.value(), "hours", hours));
    }

    /** Warns the owner that the password was changed. */
    void passwordChanged(Account account, Instant changedAt) {
        send(account, account.email(), "password-changed", Map.of("changedAt", changedAt));
    }

    /** The link that confirms a new address, to that address. */
    void confirmEmail(Account account, EmailAddress newEmail, SecretToken token) {
        var hours = settings.emailChangeLinkValidity().toHours();
        send(account, newEmail, "email-confirm", Map.of("token", token.value(), "hours", hours));
    }

    /** Tells the owner of an address, who has an account with it already, that another account wanted it. */
    void emailInUse(Account account, EmailAddress newEmail) {
        send(account, newEmail, "email-in-use", Map.of());
    }

    /** Warns the address in use that a change was asked for. */
    void emailRequested(Account account, EmailAddress newEmail, Instant requestedAt) {
        send(
                account,
                account.email(),
                "email-requested",
                Map.of("newEmail", newEmail.masked(), "requestedAt", requestedAt));
    }

    /** Tells both addresses that the change is done. */
    void emailChanged(Account account, EmailAddress former, Instant changedAt) {
        var values = Map.<String, Object>of("newEmail", account.email().masked(), "changedAt", changedAt);
        send(account, former, "email-changed", values);
        send(account, account.email(), "email-changed", values);
    }

    private void send(Account account, EmailAddress to, String name, Map<String, Object> values) {
        outbox.enqueue(new OutgoingMail(to, account.locale(), "identity/" + name, values));
    }
}
