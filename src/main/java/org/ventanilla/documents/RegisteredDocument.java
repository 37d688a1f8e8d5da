package org.ventanilla.documents;

import java.net.URI;
import java.util.UUID;

/**
 * A document that anyone can verify, whether or not it was drawn yet.
 *
 * @param id the document
 * @param code its verification code
 * @param address its verification page, the content of the QR code
 * @param chainDigest digest of the original chain
 */
public record RegisteredDocument(UUID id, VerificationCode code, URI address, Sha256 chainDigest) {}
