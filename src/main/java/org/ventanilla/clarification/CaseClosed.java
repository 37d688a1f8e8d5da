package org.ventanilla.clarification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * A case is over.
 *
 * @param folio number of the case
 * @param ownerId account of the person
 * @param closure {@code RESOLVED} by the person, {@code OFFICER}, or {@code SILENCE} after the answer
 */
public record CaseClosed(String folio, UUID ownerId, String closure) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "clarification.case-closed";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("folio", folio, "closure", closure);
    }
}
