package org.ventanilla.efirma.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.CertificateStatus;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignerCertificate;

/**
 * What was found about a signature, for the person who sent it.
 *
 * @param id the report
 * @param verdict the outcome
 * @param refusal why it does not count; null unless it was refused
 * @param signature what is known of the signature
 * @param certificate what is known of the certificate
 * @param signer who the certificate names; null where it could not be read
 * @param signed what was to be signed
 * @param revocation what the certification authority said; null where it was not asked
 * @param signedAt when the signer says to have signed; null where it was not read
 * @param verifiedAt when it was judged, legal time
 * @param policyVersion version of the rules
 */
public record SignatureReport(
        UUID id,
        Verdict verdict,
        @Nullable Refusal refusal,
        SignatureStatus signature,
        CertificateStatus certificate,
        @Nullable SignerCertificate signer,
        Signed signed,
        @Nullable Revocation revocation,
        @Nullable Instant signedAt,
        Instant verifiedAt,
        String policyVersion) {

    /**
     * What was to be signed, and the signature that came back.
     *
     * @param title what it is
     * @param folio folio of the act
     * @param documentDigest SHA-256 of the full text
     * @param originalChain the canonical text
     * @param signatureDigest SHA-256 of the signature as it came
     */
    public record Signed(
            String title, String folio, String documentDigest, String originalChain, String signatureDigest) {}

    /**
     * What the certification authority said of the certificate.
     *
     * @param status its answer
     * @param answeredAt when it made the answer; null without one
     * @param revokedAt since when it is revoked; null unless it is
     */
    public record Revocation(
            RevocationAnswer.Status status,
            @Nullable Instant answeredAt,
            @Nullable Instant revokedAt) {}

    /** Name of the file that holds it. */
    public String fileName() {
        return FileNames.of("informe", signed.folio(), "html");
    }
}
