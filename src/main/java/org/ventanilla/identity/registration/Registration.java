package org.ventanilla.identity.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.Nss;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.messaging.OutgoingMessageId;

/** A person's wish for an account, until the data are confirmed or it comes to nothing. */
@Entity
@Table(schema = "identity", name = "registration")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Registration {

    private static final String ENGLISH = "en";
    private static final String SPANISH = "es-MX";

    @Id
    private UUID id;

    private UUID requestKey;
    private String reference;
    private String curp;
    private String nss;
    private String email;
    private @Nullable String mobile;
    private @Nullable String passwordHash;
    private String locale;
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
        this.curp = wish.curp().value();
        this.nss = wish.nss().value();
        this.email = wish.email().value();
        this.mobile = wish.mobile() == null ? null : wish.mobile().value();
        this.passwordHash = wish.passwordHash();
        this.locale = wish.locale().getLanguage().equals(ENGLISH) ? ENGLISH : SPANISH;
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
        if (now.isBefore(confirmationDueAt)) throw new RuleViolation("identity.registration.error.too-early");

        status = RegistrationStatus.LINK_SENT;
    }

    /** The link was used; the account now holds the password. */
    void opened(UUID account, Instant now) {
        status.mustBecome(RegistrationStatus.ACCOUNT_OPENED);
        if (refusal != null) throw new RuleViolation("identity.registration.error.closed");

        status = RegistrationStatus.ACCOUNT_OPENED;
        accountId = account;
        openedAt = now;
        passwordHash = null;
    }

    /** The person found the data right. */
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
        if (!status.isInCourse()) throw new RuleViolation("identity.registration.error.closed");

        email = address.value();
    }

    UUID id() {
        return id;
    }

    RegistrationReference reference() {
        return new RegistrationReference(reference);
    }

    Curp curp() {
        return new Curp(curp);
    }

    Nss nss() {
        return new Nss(nss);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Optional<MobileNumber> mobile() {
        return Optional.ofNullable(mobile).map(MobileNumber::new);
    }

    /** Hash of the password; empty once the registration has ended. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
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

    Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    int version() {
        return Objects.requireNonNull(version);
    }
}
