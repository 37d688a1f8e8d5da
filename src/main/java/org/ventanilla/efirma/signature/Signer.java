package org.ventanilla.efirma.signature;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * The one signer and the one certificate that is his: the same for the signature, the path and the identity.
 *
 * @param info what the signer left
 * @param announcedDigest the digest that the envelope announces
 * @param certificate his certificate
 * @param key its key; null where it is not one of RSA
 */
record Signer(
        SignerInfo info,
        AlgorithmIdentifier announcedDigest,
        X509CertificateHolder certificate,
        @Nullable RsaKey key) {

    static Signer of(Envelope envelope) {
        var certificate = envelope.certificatesOfSigner().getFirst();
        return new Signer(
                envelope.signer(),
                envelope.announcedDigest(),
                certificate,
                RsaKey.of(certificate).orElse(null));
    }

    boolean usesAllowedDigest() {
        return digest().isPresent() && announcedDigest.equals(info.getDigestAlgorithm());
    }

    boolean usesAllowedSignature() {
        return digest().filter(rule -> rule.allows(info.getDigestEncryptionAlgorithm()))
                .isPresent();
    }

    boolean hasCertificateOfAllowedSignature() {
        var outer = certificate.getSignatureAlgorithm();
        return DigestRule.ofSignature(outer).isPresent()
                && outer.equals(
                        certificate.toASN1Structure().getTBSCertificate().getSignature());
    }

    boolean hasRsaKey() {
        return key != null;
    }

    boolean hasStrongKey() {
        return strongKey().isStrong();
    }

    boolean signedAttributes() {
        return info.getAuthenticatedAttributes() != null;
    }

    /** Digest algorithm, once it is known to be allowed. */
    DigestRule rule() {
        return digest().orElseThrow();
    }

    /** Whether the signature value is his over these bytes. */
    boolean signed(byte[] bytes) {
        return strongKey().signed(bytes, info.getEncryptedDigest().getOctets(), rule());
    }

    ASN1Set attributes() {
        return Objects.requireNonNull(info.getAuthenticatedAttributes());
    }

    /** Digest of the certificate as it came. */
    byte[] certificateDigest() {
        return DigestRule.SHA_256.of(Der.exactly(certificate.toASN1Structure()));
    }

    boolean hasIssuer(byte[] encodedName) {
        return Arrays.equals(encodedName, Der.encoded(certificate.getIssuer()));
    }

    private RsaKey strongKey() {
        return Objects.requireNonNull(key);
    }

    private Optional<DigestRule> digest() {
        return DigestRule.ofDigest(info.getDigestAlgorithm());
    }
}
