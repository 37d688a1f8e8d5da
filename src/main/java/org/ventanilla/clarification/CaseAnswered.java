package org.ventanilla.clarification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * An officer answered a case.
 *
 * @param folio number of the case
 * @param ownerId account of the person
 * @param files how many files came with the answer
 */
public record CaseAnswered(String folio, UUID ownerId, int files) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "clarification.case-answered";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("folio", folio, "files", Integer.toString(files));
    }
}
