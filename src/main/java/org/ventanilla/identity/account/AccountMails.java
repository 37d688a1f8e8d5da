package org.ventanilla.identity.account;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.notice.AccountAddresses;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Mails about an account, in its language, written inside the caller's transaction. Only those that were asked for hold a link. */
@Component
class AccountMails {

    private final Outbox outbox;
    private final AccountSettings settings;
    private final AccountAddresses addresses;

    AccountMails(Outbox outbox, AccountSettings settings, AccountAddresses addresses) {
        this.outbox = outbox;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** The link to set a new password, and a warning without it to the former addresses. */
    void recovery(Account account, SecretToken token, Instant requestedAt) {
        var hours = settings.recoveryLinkValidity().toHours();
        send(account, account.email(), "recovery", Map.of("token", token.value(), "hours", hours));
        addresses
                .formerOf(account.id(), account.email())
                .forEach(former -> send(account, former, "recovery-requested", Map.of("requestedAt", requestedAt)));
    }

    /** Says how to sign in to an account that has no password. */
    void recoveryByEfirma(Account account) {
        send(account, account.email(), "recovery-by-efirma", Map.of());
    }

    /** Warns the owner that the password was changed. */
    void passwordChanged(Account account, Instant changedAt) {
        warn(account, "password-changed", Map.of("changedAt", changedAt));
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

    /** Warns the owner that another address was asked for. */
    void emailRequested(Account account, EmailAddress newEmail, Instant requestedAt) {
        warn(account, "email-requested", Map.of("newEmail", newEmail.masked(), "requestedAt", requestedAt));
    }

    /** Tells the new address and the former ones that the change is done. */
    void emailChanged(Account account, EmailAddress former, Instant changedAt) {
        addresses.keep(account.id(), former);
        warn(account, "email-changed", Map.of("newEmail", account.email().masked(), "changedAt", changedAt));
    }

    private void warn(Account account, String name, Map<String, Object> values) {
        addresses.with(account.email(), account.id()).forEach(to -> send(account, to, name, values));
    }

    private void send(Account account, EmailAddress to, String name, Map<String, Object> values) {
        outbox.enqueue(new OutgoingMail(to, account.locale(), "identity/" + name, values));
    }
}
