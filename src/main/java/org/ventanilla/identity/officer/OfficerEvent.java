package org.ventanilla.identity.officer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.core.Role;

/**
 * Something happened to an officer or an invitation.
 *
 * @param auditKind what
 * @param subject which account or invitation
 * @param actor who did it where the request does not know it
 * @param reason why, where it is asked for
 * @param auditDetails the roles
 */
record OfficerEvent(
        String auditKind,
        UUID subject,
        @Nullable UUID actor,
        @Nullable String reason,
        Map<String, String> auditDetails) implements AuditableEvent {

    static OfficerEvent of(String kind, UUID subject, Set<Role> roles) {
        return new OfficerEvent(kind, subject, null, null, Map.of("roles", words(roles)));
    }

    /** What the person did who the subject is. */
    static OfficerEvent byThemselves(String kind, UUID account, UUID invitation) {
        return new OfficerEvent(kind, account, account, null, Map.of("invitation", invitation.toString()));
    }

    static OfficerEvent withReason(String kind, UUID subject, String reason) {
        return new OfficerEvent(kind, subject, null, reason, Map.of());
    }

    static OfficerEvent of(String kind, UUID subject) {
        return new OfficerEvent(kind, subject, null, null, Map.of());
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(subject);
    }

    @Override
    public Optional<UUID> auditActor() {
        return Optional.ofNullable(actor);
    }

    @Override
    public Optional<String> auditReason() {
        return Optional.ofNullable(reason);
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
