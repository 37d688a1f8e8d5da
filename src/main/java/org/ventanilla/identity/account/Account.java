package org.ventanilla.identity.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.Nss;
import org.ventanilla.core.Role;
import org.ventanilla.identity.NewOfficer;
import org.ventanilla.identity.credential.PasswordContext;

/** Who may sign in. One for each NSS, each CURP and each e-mail address. */
@Entity
@Table(schema = "identity", name = "account")
class Account {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private @Nullable String nss;
    private @Nullable String curp;
    private String email;
    private @Nullable String mobile;

    @Column(name = "display_name")
    private @Nullable String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private String locale;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "password_change_due")
    private boolean passwordChangeDue;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "identity", name = "officer_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(AccountKind kind, EmailAddress email, String passwordHash, Locale locale, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.locale = tag(locale);
        this.createdAt = now;
        this.state = State.ACTIVE;
        this.roles = EnumSet.noneOf(Role.class);
    }

    /** An account for the worker with these identifiers. */
    static Account ofWorker(NewWorker worker, Instant now) {
        var account = new Account(AccountKind.WORKER, worker.email(), worker.passwordHash(), worker.locale(), now);
        account.nss = worker.nss().value();
        account.curp = worker.curp().value();
        account.mobile = worker.mobile() == null ? null : worker.mobile().value();
        return account;
    }

    /** An account for a person of the back office. */
    static Account ofOfficer(NewOfficer officer, String passwordHash, Instant now) {
        var account = new Account(AccountKind.OFFICER, officer.email(), passwordHash, officer.locale(), now);
        account.roles.addAll(officer.roles());
        account.displayName = officer.displayName();
        return account;
    }

    /** Replaces the password by one that the policy let through, and says when. */
    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
        passwordChangeDue = false;
    }

    /** Replaces the address by one that its owner has confirmed. */
    void changeEmail(EmailAddress confirmed) {
        email = confirmed.value();
    }

    /** Chooses the language of mails and documents. */
    void speak(Locale language) {
        locale = tag(language);
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    /** Whether the owner must set a new password before the next session. */
    boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    /** What an officer may do; empty for workers. */
    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    AccountKind kind() {
        return kind;
    }

    Optional<Nss> nss() {
        return Optional.ofNullable(nss).map(Nss::new);
    }

    Optional<Curp> curp() {
        return Optional.ofNullable(curp).map(Curp::new);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Optional<MobileNumber> mobile() {
        return Optional.ofNullable(mobile).map(MobileNumber::new);
    }

    Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** What an acquaintance knows, for the password policy. */
    PasswordContext passwordContext() {
        return new PasswordContext(email(), curp().orElse(null), nss().orElse(null));
    }

    private static String tag(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "es-MX";
    }

    /** Whether an account may be used. */
    enum State {
        /** It may. */
        ACTIVE,
        /** Not for now: an officer suspended it. */
        SUSPENDED,
        /** Never again: its owner, an officer, left the job. */
        LEFT
    }
}
