package org.ventanilla.identity.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.messaging.OutgoingMessageId;

/** A link that opens the account of a registration: once, and only until its time is over, which runs from its sending. */
@Entity
@Table(schema = "identity", name = "confirmation_link")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ConfirmationLink implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID registrationId;
    private String tokenHash;
    private @Nullable UUID messageId;
    private Instant madeAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant failedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant supersededAt;

    private transient boolean made;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmationLink() {}

    private ConfirmationLink(UUID registrationId, SecretToken token, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.tokenHash = token.hash();
        this.madeAt = madeAt;
        this.made = true;
    }

    /** A link that leaves with this message; its time runs once the mail server has taken it. */
    static ConfirmationLink sentWith(OutgoingMessageId message, UUID registrationId, SecretToken token, Instant now) {
        var link = new ConfirmationLink(registrationId, token, now);
        link.messageId = message.value();
        return link;
    }

    /** The mail server took the link: its time runs. */
    void delivered(Instant acceptedAt, Duration validity) {
        if (expiresAt != null) return;

        deliveredAt = acceptedAt;
        expiresAt = acceptedAt.plus(validity);
    }

    /** The mail server refused the link for good: the person has as long to give another address. */
    void failed(Instant refusedAt, Duration validity) {
        if (expiresAt != null) return;

        failedAt = refusedAt;
        expiresAt = refusedAt.plus(validity);
    }

    /** Spends the link. */
    void spend(Instant now) {
        if (stateAt(now) != LinkState.VALID) throw new RuleViolation("identity.error.registration.closed");

        usedAt = now;
    }

    /** A later link takes its place, or none is wanted any more. */
    void supersede(Instant now) {
        supersededAt = now;
    }

    /** What the link itself is worth at this instant. */
    LinkState stateAt(Instant now) {
        if (usedAt != null) return LinkState.USED;
        if (supersededAt != null) return LinkState.SUPERSEDED;
        return isExpiredAt(now) ? LinkState.EXPIRED : LinkState.VALID;
    }

    /** Whether its time is over: at the very end of it, no second later. */
    boolean isExpiredAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    UUID registrationId() {
        return registrationId;
    }

    /** When the mail server took it. */
    Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** When the mail server refused it for good. */
    Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /** From when on it does not work; empty while it has not been sent. */
    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return made;
    }
}
