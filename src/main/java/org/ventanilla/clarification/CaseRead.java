package org.ventanilla.clarification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * An officer read a case, or one of its files.
 *
 * @param folio number of the case
 * @param ownerId account of the person
 * @param part {@code CASE} or the id of the file
 */
public record CaseRead(String folio, UUID ownerId, String part) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "clarification.case-read";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("folio", folio, "part", part);
    }
}
