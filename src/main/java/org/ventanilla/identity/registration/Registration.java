package org.ventanilla.identity.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.messaging.OutgoingMessageId;

/** A person's wish for an account, until the data are confirmed or it comes to nothing. */
@Entity
@Table(schema = "identity", name = "registration")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Registration {

    @Id
    private UUID id;

    private UUID requestKey;
    private String reference;

    @Embedded
    private Applicant applicant;

    private @Nullable String passwordHash;
    private Instant submittedAt;
    private Instant confirmationDueAt;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Refusal refusal;

    private @Nullable UUID firstMessageId;
    private @Nullable UUID accountId;
    private @Nullable Instant openedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    private Registration(NewRegistration wish, Instant submittedAt, Duration delay, @Nullable Refusal refusal) {
        this.id = UUID.randomUUID();
        this.requestKey = wish.requestKey();
        this.reference = RegistrationReference.random().value();
        this.applicant = Applicant.of(wish);
        this.passwordHash = wish.passwordHash();
        this.submittedAt = submittedAt;
        this.confirmationDueAt = submittedAt.plus(delay);
        this.status = RegistrationStatus.SUBMITTED;
        this.refusal = refusal;
    }

    /** Receives a registration whose confirmation is due after the delay. With a refusal it leads nowhere, and looks like any other. */
    static Registration submit(NewRegistration wish, Instant now, Duration delay, @Nullable Refusal refusal) {
        return new Registration(wish, now, delay, refusal);
    }

    /** Notes the first mail, by which the person learns that the registration arrived or why it leads nowhere. */
    void answeredBy(OutgoingMessageId message) {
        firstMessageId = message.value();
    }

    /** The confirmation is due: its link is on the way. */
    void linkSent(Instant now) {
        status.mustBecome(RegistrationStatus.LINK_SENT);
        if (now.isBefore(confirmationDueAt)) throw new RuleViolation("identity.error.registration.too-early");

        status = RegistrationStatus.LINK_SENT;
    }

    /** The link was used; the account now holds the password. */
    void opened(UUID account, Instant now) {
        status.mustBecome(RegistrationStatus.ACCOUNT_OPENED);
        if (refusal != null) throw new RuleViolation("identity.error.registration.closed");

        status = RegistrationStatus.ACCOUNT_OPENED;
        accountId = account;
        openedAt = now;
        passwordHash = null;
    }

    /** The person looked through the data, and found them right or said what is wrong. */
    void confirmed(Instant now) {
        status.mustBecome(RegistrationStatus.CONFIRMED);

        status = RegistrationStatus.CONFIRMED;
        confirmedAt = now;
    }

    /** The person withdraws. */
    void cancelled(Instant now) {
        status.mustBecome(RegistrationStatus.CANCELLED);

        status = RegistrationStatus.CANCELLED;
        closedAt = now;
        passwordHash = null;
    }

    /** Mails go to another address from now on. */
    void writtenAt(EmailAddress address) {
        if (!status.isInCourse()) throw new RuleViolation("identity.error.registration.closed");

        applicant = applicant.writtenAt(address);
    }

    UUID id() {
        return id;
    }

    RegistrationReference reference() {
        return new RegistrationReference(reference);
    }

    Applicant applicant() {
        return applicant;
    }

    /** Hash of the password; empty once the registration has ended. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant confirmationDueAt() {
        return confirmationDueAt;
    }

    RegistrationStatus status() {
        return status;
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    OutgoingMessageId firstMessage() {
        return new OutgoingMessageId(Objects.requireNonNull(firstMessageId));
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** When the account was opened, the data were confirmed or the registration ended, whichever was last; empty until then. */
    Optional<Instant> lastStepAt() {
        return Optional.ofNullable(closedAt).or(this::confirmedAt).or(() -> Optional.ofNullable(openedAt));
    }

    int version() {
        return Objects.requireNonNull(version);
    }
}
