package org.ventanilla.clarification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * A word of the person took up a case that was answered.
 *
 * @param folio number of the case
 * @param ownerId account of the person
 */
public record CaseReopened(String folio, UUID ownerId) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "clarification.case-reopened";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("folio", folio);
    }
}
