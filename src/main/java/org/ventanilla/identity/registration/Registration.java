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
import org.ventanilla.identity.registration.RegistrationReview.Rejection;
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
    private @Nullable String networkHash;
    private @Nullable Instant heldAt;
    private @Nullable String holdReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Rejection rejection;

    private @Nullable String rejectionWords;

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
        if (heldAt != null) throw new RuleViolation("identity.error.registration.held");
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
        heldAt = null;
        holdReason = null;
    }

    /** Mails go to another address from now on. */
    void writtenAt(EmailAddress address) {
        if (!status.isInCourse()) throw new RuleViolation("identity.error.registration.closed");

        applicant = applicant.writtenAt(address);
    }

    /** What officers may do with it. */
    Review review() {
        return new Review();
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

    /** Why a registration leads nowhere. Pages never show it; a mail to the address typed tells it. */
    enum Refusal {
        /** CURP and NSS do not belong to one person of the register. */
        NOT_MATCHED,
        /** The person, or the address, has an account, or the person has another registration in course. */
        ALREADY_REGISTERED
    }

    /** The acts of officers on a registration in course, and what they leave behind. */
    class Review {

        /** Notes a keyed digest of the network from which the registration came. */
        void cameFrom(String digest) {
            networkHash = digest;
        }

        /** Stops the clock of the confirmation: its mail does not leave before the release. */
        void hold(String reason, Instant now) {
            if (status != RegistrationStatus.SUBMITTED) throw closed();
            if (heldAt != null) throw new RuleViolation("identity.error.registration.held");

            heldAt = now;
            holdReason = reason;
        }

        /** Lets the confirmation go its way again, due when it was due. */
        void release() {
            if (heldAt == null) throw new RuleViolation("identity.error.registration.not-held");

            heldAt = null;
            holdReason = null;
        }

        /** The confirmation goes out now instead of at its due time; never for one that the check refused. */
        void confirmEarly(Instant now) {
            status.mustBecome(RegistrationStatus.LINK_SENT);
            if (heldAt != null) throw new RuleViolation("identity.error.registration.held");
            if (refusal != null) throw new RuleViolation("identity.error.registration.refused");

            status = RegistrationStatus.LINK_SENT;
            if (now.isBefore(confirmationDueAt)) confirmationDueAt = now;
        }

        /** Ends the registration, whatever its link; the person is told why. */
        void reject(Rejection reason, String words, Instant now) {
            status.mustBecome(RegistrationStatus.REJECTED);

            status = RegistrationStatus.REJECTED;
            rejection = reason;
            rejectionWords = words;
            closedAt = now;
            passwordHash = null;
            heldAt = null;
            holdReason = null;
        }

        /** Since when it is held; empty while it is not. */
        Optional<Instant> heldAt() {
            return Optional.ofNullable(heldAt);
        }

        /** Why an officer ended it; empty unless one did. */
        Optional<Rejection> rejection() {
            return Optional.ofNullable(rejection);
        }

        /** What the officer wrote to the person about it. */
        String rejectionWords() {
            return Objects.requireNonNull(rejectionWords);
        }

        private static RuleViolation closed() {
            return new RuleViolation("identity.error.registration.closed");
        }
    }
}
