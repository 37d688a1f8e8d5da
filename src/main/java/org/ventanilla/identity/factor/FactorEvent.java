package org.ventanilla.identity.factor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to the second steps of an account.
 *
 * @param auditKind what
 * @param accountId whose account
 * @param byOwner whether its owner did it, who may not be signed in yet
 * @param auditDetails which step, how many
 */
record FactorEvent(String auditKind, UUID accountId, boolean byOwner, Map<String, String> auditDetails)
        implements AuditableEvent {

    static final String REFUSED = "identity.code-refused";

    static FactorEvent byOwner(String kind, UUID accountId, Map<String, String> details) {
        return new FactorEvent(kind, accountId, true, details);
    }

    static FactorEvent byPortal(String kind, UUID accountId) {
        return new FactorEvent(kind, accountId, false, Map.of());
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(accountId);
    }

    @Override
    public Optional<UUID> auditActor() {
        return byOwner ? Optional.of(accountId) : Optional.empty();
    }

    @Override
    public boolean auditRefused() {
        return auditKind.equals(REFUSED);
    }
}
