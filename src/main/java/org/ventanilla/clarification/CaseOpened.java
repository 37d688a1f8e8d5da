package org.ventanilla.clarification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * A person, or another module for a person, opened a case.
 *
 * @param folio number of the case
 * @param ownerId account of the person
 * @param kind what it is about
 */
public record CaseOpened(String folio, UUID ownerId, CaseKind kind) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "clarification.case-opened";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("folio", folio, "kind", kind.name());
    }
}
