package org.ventanilla.efirma.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.CertificateStatus;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignerCertificate;
import org.ventanilla.efirma.VerificationProof;

/** What the examination of one signature brought to light so far. */
final class Findings {

    private final Instant verifiedAt;
    private final String policyVersion;
    private @Nullable Instant signedAt;
    private @Nullable SignerCertificate signer;
    private List<byte[]> chain = List.of();
    private @Nullable RevocationAnswer revocation;

    Findings(Instant verifiedAt, String policyVersion) {
        this.verifiedAt = verifiedAt;
        this.policyVersion = policyVersion;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    void signedAt(@Nullable Instant time) {
        signedAt = time;
    }

    void signer(@Nullable SignerCertificate certificate) {
        signer = certificate;
    }

    void chain(List<byte[]> certificates) {
        chain = certificates;
    }

    void revocation(RevocationAnswer answer) {
        revocation = answer;
    }

    /** The verdict where a check failed. */
    SignatureVerdict rejected(Refusal refusal) {
        return new SignatureVerdict.Rejected(
                refusal, signatureStatus(refusal), certificateStatus(refusal), signer, proof());
    }

    /** The verdict where none did. */
    SignatureVerdict passed(SignerCertificate certificate) {
        return isKnownGood()
                ? new SignatureVerdict.Accepted(certificate, proof())
                : new SignatureVerdict.RevocationUnknown(certificate, proof());
    }

    private VerificationProof proof() {
        return new VerificationProof(verifiedAt, signedAt, chain, revocation, policyVersion);
    }

    private boolean isKnownGood() {
        return revocation != null && revocation.status() == RevocationAnswer.Status.GOOD;
    }

    private static SignatureStatus signatureStatus(Refusal refusal) {
        return switch (refusal) {
            case REJECT_DIGEST, REJECT_SIGNING_CERT, REJECT_SIGNATURE -> SignatureStatus.BAD;
            default ->
                refusal.compareTo(Refusal.REJECT_SIGNATURE) < 0 ? SignatureStatus.NOT_CHECKED : SignatureStatus.GOOD;
        };
    }

    private CertificateStatus certificateStatus(Refusal refusal) {
        return switch (refusal) {
            case REJECT_KEY_SIZE, REJECT_CERT_TYPE -> CertificateStatus.UNFIT;
            case REJECT_CHAIN -> CertificateStatus.UNTRUSTED;
            case REJECT_EXPIRED -> CertificateStatus.EXPIRED;
            case REJECT_NOT_YET_VALID -> CertificateStatus.NOT_YET_VALID;
            case REJECT_REVOKED -> CertificateStatus.REVOKED;
            case REJECT_REVOCATION_UNKNOWN -> CertificateStatus.REVOCATION_UNKNOWN;
            case REJECT_RFC, REJECT_CURP ->
                isKnownGood() ? CertificateStatus.GOOD : CertificateStatus.REVOCATION_UNKNOWN;
            default -> CertificateStatus.NOT_CHECKED;
        };
    }
}
