package org.ventanilla.efirma;

import org.jspecify.annotations.Nullable;

/** What the verifier found. The signature and the certificate behind it are judged apart. */
public sealed interface SignatureVerdict {

    /** What is known of the signature itself. */
    SignatureStatus signature();

    /** What is known of the signer's certificate. */
    CertificateStatus certificate();

    /** What the verdict rests on. */
    VerificationProof proof();

    /** Every check held, and the authority says that the certificate is good. */
    record Accepted(SignerCertificate signer, VerificationProof proof) implements SignatureVerdict {

        @Override
        public SignatureStatus signature() {
            return SignatureStatus.GOOD;
        }

        @Override
        public CertificateStatus certificate() {
            return CertificateStatus.GOOD;
        }
    }

    /** Every check held, but nobody could say whether the certificate is revoked; each act decides what follows. */
    record RevocationUnknown(SignerCertificate signer, VerificationProof proof) implements SignatureVerdict {

        @Override
        public SignatureStatus signature() {
            return SignatureStatus.GOOD;
        }

        @Override
        public CertificateStatus certificate() {
            return CertificateStatus.REVOCATION_UNKNOWN;
        }
    }

    /**
     * The first check that failed.
     *
     * @param refusal which one
     * @param signature what is known of the signature
     * @param certificate what is known of the certificate
     * @param signer who the certificate names, where it could be read
     * @param proof what was found until then
     */
    record Rejected(
            Refusal refusal,
            SignatureStatus signature,
            CertificateStatus certificate,
            @Nullable SignerCertificate signer,
            VerificationProof proof)
            implements SignatureVerdict {}
}
