package org.ventanilla.identity.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;

/**
 * An officer read something personal, or did something to a registration or an account.
 *
 * @param kind what happened
 * @param subject the registration or account; absent for a search
 * @param reason the officer's words; absent where none are asked for
 * @param facts codes and counts
 */
record ReviewEvent(
        Kind kind, @Nullable UUID subject, @Nullable String reason, Map<String, String> facts)
        implements AuditableEvent {

    static ReviewEvent of(Kind kind, UUID subject) {
        return new ReviewEvent(kind, subject, null, Map.of());
    }

    static ReviewEvent of(Kind kind, UUID subject, String reason) {
        return new ReviewEvent(kind, subject, reason, Map.of());
    }

    @Override
    public String auditKind() {
        return kind.act;
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.ofNullable(subject);
    }

    @Override
    public Optional<String> auditReason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public Map<String, String> auditDetails() {
        return facts;
    }

    @Override
    public boolean auditRefused() {
        return kind == Kind.OWN_ACT_REFUSED;
    }

    /** What officers do, each as the log names it. */
    enum Kind {
        REGISTRATION_READ("identity.registration-read"),
        REGISTRATION_CONFIRMED_EARLY("identity.registration-confirmed-early"),
        REGISTRATION_HELD("identity.registration-held"),
        REGISTRATION_RELEASED("identity.registration-released"),
        REGISTRATION_REFUSED("identity.registration-refused"),
        ACCOUNT_SEARCHED("identity.account-searched"),
        ACCOUNT_READ("identity.account-read"),
        ACCOUNT_SUSPENDED("identity.account-suspended"),
        ACCOUNT_RELEASED("identity.account-released"),
        PASSWORD_DEMANDED("identity.password-demanded"),
        SESSIONS_ENDED("identity.sessions-ended"),
        OWN_ACT_REFUSED("identity.own-act-refused");

        private final String act;

        Kind(String act) {
            this.act = act;
        }
    }
}
