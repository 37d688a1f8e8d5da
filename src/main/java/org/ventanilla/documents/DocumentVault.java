package org.ventanilla.documents;

import java.util.Optional;
import java.util.UUID;

/**
 * Sealed documents: each is registered when its fact happens, drawn and sealed when first asked for, and stays the same from then on. A
 * document that is not the asker's looks as if it did not exist.
 */
public interface DocumentVault {

    /** Registers a document in the caller's transaction; from its commit on the code verifies. Repeating a request key finds the first. */
    RegisteredDocument register(DocumentFacts facts);

    /** The registered document; throws {@link org.ventanilla.core.NotFound} when it is not this owner's. */
    RegisteredDocument find(UUID id, UUID ownerId);

    /** The sealed bytes, empty while nobody asked for them; throws {@link org.ventanilla.core.NotFound} when it is not this owner's. */
    Optional<byte[]> open(UUID id, UUID ownerId);

    /**
     * Draws the content, seals it with the institution's key (PAdES baseline B in PDF/A-2b) and keeps it. A document that was sealed
     * before, also by another instance at the same moment, keeps its first bytes.
     *
     * @return the bytes that are kept
     * @throws org.ventanilla.core.NotFound when it is not this owner's
     * @throws org.ventanilla.core.RuleViolation while the institution cannot seal
     */
    byte[] seal(UUID id, UUID ownerId, PdfContent content);

    /** A newer document took its place; verification says so from now on. Only a valid document can be replaced. */
    void replace(UUID id, UUID ownerId);

    /** It must not be trusted any more; verification says so from now on. Only a valid document can be revoked. */
    void revoke(UUID id, UUID ownerId);
}
