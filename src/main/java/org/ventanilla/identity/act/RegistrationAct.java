package org.ventanilla.identity.act;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to a registration.
 *
 * @param auditKind what
 * @param registrationId to which
 * @param refusal why it cannot succeed, where that was found when it came; the person learns it only by mail
 */
public record RegistrationAct(
        String auditKind, UUID registrationId, @Nullable String refusal) implements AuditableEvent {

    /** Somebody asked for an account. */
    public static RegistrationAct submitted(UUID registrationId, @Nullable String refusal) {
        return new RegistrationAct("identity.registration-submitted", registrationId, refusal);
    }

    /** Its confirmation link, or its refusal, went out. */
    public static RegistrationAct linkSent(UUID registrationId) {
        return new RegistrationAct("identity.confirmation-sent", registrationId, null);
    }

    /** It is written to at another address. */
    public static RegistrationAct emailChanged(UUID registrationId) {
        return new RegistrationAct("identity.registration-email-changed", registrationId, null);
    }

    /** The person withdrew it. */
    public static RegistrationAct cancelled(UUID registrationId) {
        return new RegistrationAct("identity.registration-cancelled", registrationId, null);
    }

    /** Its link was followed and spent. */
    public static RegistrationAct confirmed(UUID registrationId) {
        return new RegistrationAct("identity.registration-confirmed", registrationId, null);
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(registrationId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return refusal == null ? Map.of() : Map.of("refusal", refusal);
    }

    @Override
    public boolean auditRefused() {
        return refusal != null;
    }
}
