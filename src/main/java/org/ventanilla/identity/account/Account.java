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
import org.ventanilla.core.RuleViolation;
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
    private @Nullable String passwordHash;

    @Column(name = "password_changed_at")
    private @Nullable Instant passwordChangedAt;

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

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String phrase;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(AccountKind kind, EmailAddress email, @Nullable String passwordHash, Locale locale, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.passwordChangedAt = passwordHash == null ? null : now;
        this.locale = Tag.of(locale);
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

    /** An account without password, for who comes with an e.firma. */
    static Account ofTaxpayer(NewTaxpayer taxpayer, Instant now) {
        var account = new Account(taxpayer.kind(), taxpayer.email(), null, taxpayer.locale(), now);
        account.displayName = taxpayer.name();
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
        locale = Tag.of(language);
    }

    /** What officers may do with it. */
    Standing standing() {
        return new Standing();
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    /** What an officer may do; empty for others. */
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

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<Instant> passwordChangedAt() {
        return Optional.ofNullable(passwordChangedAt);
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** What an acquaintance knows, for the password policy. */
    PasswordContext passwordContext() {
        return new PasswordContext(email(), curp().orElse(null), nss().orElse(null));
    }

    /** Whether an account may be used. */
    enum State {
        /** It may. */
        ACTIVE,
        /** Not for now: an officer suspended it. */
        SUSPENDED,
        /** Never again: its owner, an officer, left the job. */
        LEFT,
        /** Never again: the e.firma of its owner opens a worker's account by now. */
        CLOSED
    }

    /** Whether the account may be used, and the acts that change it; each checks the state first. */
    class Standing {

        /** Shuts it for now. */
        void suspend() {
            require(state == State.ACTIVE);

            state = State.SUSPENDED;
        }

        /** Opens it again. */
        void release() {
            require(state == State.SUSPENDED);

            state = State.ACTIVE;
        }

        /** Whether the owner must set a new password before the next session. */
        boolean isPasswordChangeDue() {
            return passwordChangeDue;
        }

        /** The owner must set a new password, by a recovery mail, before the next session. */
        void demandNewPassword() {
            require(state != State.LEFT && passwordHash != null && !passwordChangeDue);

            passwordChangeDue = true;
        }

        /** Shuts it for good: the officer left the job. */
        void leave() {
            require(kind == AccountKind.OFFICER && state != State.LEFT);

            state = State.LEFT;
        }

        /** Shuts the account of a person for good, because their e.firma opens their worker's account. */
        void close() {
            require(kind == AccountKind.PERSON && state != State.CLOSED);

            state = State.CLOSED;
        }

        private static void require(boolean allowed) {
            if (!allowed) throw new RuleViolation("identity.error.account-state");
        }
    }

    private static final class Tag {

        private static String of(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "es-MX";
        }
    }
}
