package org.ventanilla.clarification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * A case got an officer, or another one.
 *
 * @param folio number of the case
 * @param ownerId account of the person
 * @param officerId who has it now
 */
public record CaseAssigned(String folio, UUID ownerId, UUID officerId) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "clarification.case-assigned";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("folio", folio, "officerId", officerId.toString());
    }
}
