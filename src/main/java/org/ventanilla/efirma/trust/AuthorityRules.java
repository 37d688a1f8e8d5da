package org.ventanilla.efirma.trust;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.SealKey;

/** What a certificate must be to stand in the trust store of production. */
final class AuthorityRules {

    /** How authorities of tests call themselves; the tax authority's one is "AC UAT". */
    private static final Pattern TEST_NAME =
            Pattern.compile("\\bUAT\\b|prueba|\\btests?\\b|\\bdemo", Pattern.CASE_INSENSITIVE);

    /**
     * SHA-256 of the public keys of authorities that issue certificates to everybody for trying things out, whatever name a certificate
     * gives them: the tax authority's three ("AC UAT" of 2019 and 2023, "A.C. 2 de pruebas"), whose certificates have published keys and
     * passwords, and two that vouch for them.
     */
    private static final Set<String> TEST_KEYS = Set.of(
            "3ce810ea9a579a1cb4c3df87146b045e00480c2c12adea0c894dc00845a1f155",
            "8f558891e6957320471cae968fbfd96f670ff63e53d766a29ca9c4d0bd8e4e44",
            "ade129d34bd675e9b6bb9743550870de3b11726946f2aa21a37d1ee14ffd211b",
            "4a0cf7d6797f1c572461e82ad35216a9cc166210c8224bfa102cff237682dd1a",
            "2c3d1186d2e89568dbbf4cb7154d603e15631dccdcf570b2b52caa202963efc9");

    private AuthorityRules() {}

    /** What speaks against it, as the end of a sentence; null when nothing does. */
    static @Nullable String against(X509CertificateHolder certificate) {
        if (isForDemonstration(certificate)) return "was made for a demonstration and is not trusted in production";
        if (isForTests(certificate)) return "is one for tests and is not trusted in production";
        if (!isAuthority(certificate)) return "is not the certificate of an authority (CA:TRUE)";
        if (!maySignCertificates(certificate)) return "is not meant for signing certificates (keyCertSign)";
        if (!CertificateFacts.hasStrongKey(certificate)) return "holds no RSA key of 2048 bits or more";
        if (!CertificateFacts.isSignedStrongly(certificate)) return "is not signed with RSA and SHA-256 or better";
        return null;
    }

    private static boolean isForTests(X509CertificateHolder certificate) {
        return TEST_KEYS.contains(CertificateFacts.keyDigest(certificate))
                || TEST_NAME.matcher(certificate.getSubject().toString()).find();
    }

    private static boolean isForDemonstration(X509CertificateHolder certificate) {
        var policies = CertificatePolicies.fromExtensions(certificate.getExtensions());
        return policies != null
                && Arrays.stream(policies.getPolicyInformation())
                        .anyMatch(policy -> policy.getPolicyIdentifier().getId().equals(SealKey.DEMONSTRATION_POLICY));
    }

    private static boolean isAuthority(X509CertificateHolder certificate) {
        var constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        return constraints != null && constraints.isCA();
    }

    private static boolean maySignCertificates(X509CertificateHolder certificate) {
        return certificate.getExtension(Extension.keyUsage) != null
                && KeyUsage.fromExtensions(certificate.getExtensions()).hasUsages(KeyUsage.keyCertSign);
    }
}
