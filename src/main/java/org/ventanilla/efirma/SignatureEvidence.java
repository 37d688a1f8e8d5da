package org.ventanilla.efirma;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof of a signature that counts, as it was stored.
 *
 * @param id the evidence; also its report
 * @param requestId the request that was signed
 * @param signer who signed
 * @param signatureDigest SHA-256 of the signature, 64 hexadecimal digits
 * @param verifiedAt legal time of the verdict
 * @param revocationKnown whether the authority said that the certificate is good; otherwise the act is pending validation
 */
public record SignatureEvidence(
        UUID id,
        UUID requestId,
        SignerCertificate signer,
        String signatureDigest,
        Instant verifiedAt,
        boolean revocationKnown) {}
