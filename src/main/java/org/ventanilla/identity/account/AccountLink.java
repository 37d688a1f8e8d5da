package org.ventanilla.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.credential.SecretToken;

/** A link by mail to the owner of an account: works once, until its time is over, and only the latest of its purpose. */
@Entity
@Table(schema = "identity", name = "account_link")
class AccountLink {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "new_email")
    private @Nullable String newEmail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    private AccountLink(Account account, Purpose purpose, SecretToken token, Instant now, Duration validity) {
        this.id = UUID.randomUUID();
        this.accountId = account.id();
        this.purpose = purpose;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(validity);
    }

    /** A link to set a new password. */
    static AccountLink forRecovery(Account account, SecretToken token, Instant now, Duration validity) {
        return new AccountLink(account, Purpose.RECOVERY, token, now, validity);
    }

    /** A link that proves that its reader owns the new address. */
    static AccountLink forEmail(
            Account account, EmailAddress newEmail, SecretToken token, Instant now, Duration validity) {
        var link = new AccountLink(account, Purpose.EMAIL_CHANGE, token, now, validity);
        link.newEmail = newEmail.value();
        return link;
    }

    /** What it is worth at this instant. */
    AccountLinkState stateAt(Instant now) {
        if (usedAt != null) return AccountLinkState.USED;
        if (supersededAt != null) return AccountLinkState.SUPERSEDED;
        return now.isBefore(expiresAt) ? AccountLinkState.VALID : AccountLinkState.EXPIRED;
    }

    /** Spends it, if it is valid; whether it was. */
    boolean spend(Instant now) {
        if (stateAt(now) != AccountLinkState.VALID) return false;

        usedAt = now;
        return true;
    }

    /** A later link takes its place. */
    void supersede(Instant now) {
        supersededAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** The address that this link confirms. */
    Optional<EmailAddress> newEmail() {
        return Optional.ofNullable(newEmail).map(EmailAddress::new);
    }

    /** What a link by mail is good for. */
    enum Purpose {
        /** Setting a new password without the old one. */
        RECOVERY,
        /** Confirming a new address. */
        EMAIL_CHANGE
    }
}
