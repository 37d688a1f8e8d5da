package org.ventanilla.documents.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.PortalAddress;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.documents.DocumentFacts;
import org.ventanilla.documents.DocumentVault;
import org.ventanilla.documents.PdfContent;
import org.ventanilla.documents.RegisteredDocument;

/** The vault on PostgreSQL: one row a document, its bytes written once. */
@Service
class SealedDocumentVault implements DocumentVault {

    private final StoredDocuments documents;
    private final PdfComposer composer;
    private final PdfSeal seal;
    private final PortalAddress portal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SealedDocumentVault(
            StoredDocuments documents,
            PdfComposer composer,
            PdfSeal seal,
            PortalAddress portal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.composer = composer;
        this.seal = seal;
        this.portal = portal;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredDocument register(DocumentFacts facts) {
        documents.insertOnce(facts, clock.instant());
        return registered(documents.byRequestKey(facts.requestKey()));
    }

    @Override
    @Transactional(readOnly = true)
    public RegisteredDocument find(UUID id, UUID ownerId) {
        return registered(documents.byOwner(id, ownerId).orElseThrow(SealedDocumentVault::notFound));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> open(UUID id, UUID ownerId) {
        return Optional.ofNullable(documents
                .content(id, ownerId)
                .orElseThrow(SealedDocumentVault::notFound)
                .bytes());
    }

    @Override
    @Transactional
    public byte[] seal(UUID id, UUID ownerId, PdfContent content) {
        var kept = documents
                .lockedContent(id, ownerId)
                .orElseThrow(SealedDocumentVault::notFound)
                .bytes();
        if (kept != null) return kept;

        var now = clock.instant();
        var sealed = seal.apply(composer.compose(content, now), now);
        documents.keepContent(id, sealed, now);
        events.publishEvent(DocumentAct.sealed(id, ownerId));
        return sealed;
    }

    @Override
    @Transactional
    public void replace(UUID id, UUID ownerId) {
        end(id, ownerId, DocumentStatus.REPLACED);
    }

    @Override
    @Transactional
    public void revoke(UUID id, UUID ownerId) {
        end(id, ownerId, DocumentStatus.REVOKED);
    }

    private void end(UUID id, UUID ownerId, DocumentStatus status) {
        find(id, ownerId);
        if (!documents.end(id, status, clock.instant())) throw new RuleViolation("documents.error.already-ended");
        events.publishEvent(DocumentAct.ended(id, ownerId, status));
    }

    private RegisteredDocument registered(StoredDocument document) {
        return new RegisteredDocument(
                document.id(),
                document.code(),
                portal.at("/verificar/" + document.code().value()),
                document.chainDigest());
    }

    private static NotFound notFound() {
        return new NotFound("document");
    }
}
