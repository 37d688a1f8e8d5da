package org.ventanilla.efirma;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on; kept with the signature.
 *
 * @param verifiedAt legal time of the verdict
 * @param signedAt when the signer says to have signed; null where it was not read
 * @param chain DER of the certificates from the signer's to the anchor, as far as they were found
 * @param revocation what the authority answered; null where it was not asked
 * @param policyVersion version of the trust store and of the checks
 */
public record VerificationProof(
        Instant verifiedAt,
        @Nullable Instant signedAt,
        List<byte[]> chain,
        @Nullable RevocationAnswer revocation,
        String policyVersion) {

    /** Keeps its own copy of the chain. */
    public VerificationProof {
        chain = List.copyOf(chain);
    }
}
