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
        return kind.messageKey.replace(".audit.", ".");
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

    /** What officers do, each with the key of its words. */
    enum Kind {
        REGISTRATION_READ("identity.audit.registration-read"),
        REGISTRATION_CONFIRMED_EARLY("identity.audit.registration-confirmed-early"),
        REGISTRATION_HELD("identity.audit.registration-held"),
        REGISTRATION_RELEASED("identity.audit.registration-released"),
        REGISTRATION_REFUSED("identity.audit.registration-refused"),
        ACCOUNT_SEARCHED("identity.audit.account-searched"),
        ACCOUNT_READ("identity.audit.account-read"),
        ACCOUNT_SUSPENDED("identity.audit.account-suspended"),
        ACCOUNT_RELEASED("identity.audit.account-released"),
        PASSWORD_DEMANDED("identity.audit.password-demanded"),
        SESSIONS_ENDED("identity.audit.sessions-ended"),
        OWN_ACT_REFUSED("identity.audit.own-act-refused");

        private final String messageKey;

        Kind(String messageKey) {
            this.messageKey = messageKey;
        }
    }
}
