package org.ventanilla.documents.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to a document.
 *
 * @param auditKind what
 * @param ownerId whose document
 * @param documentId which
 */
record DocumentAct(String auditKind, UUID ownerId, UUID documentId) implements AuditableEvent {

    static DocumentAct sealed(UUID documentId, UUID ownerId) {
        return new DocumentAct("documents.document-sealed", ownerId, documentId);
    }

    static DocumentAct ended(UUID documentId, UUID ownerId, DocumentStatus status) {
        var kind = status == DocumentStatus.REVOKED ? "documents.document-revoked" : "documents.document-replaced";
        return new DocumentAct(kind, ownerId, documentId);
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(ownerId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("document", documentId.toString());
    }
}
