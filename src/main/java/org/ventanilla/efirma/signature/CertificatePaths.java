package org.ventanilla.efirma.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.springframework.stereotype.Component;
import org.ventanilla.efirma.trust.TrustStore;
import org.ventanilla.efirma.trust.TrustedAuthority;

/**
 * Finds who stands behind a certificate, among the authorities of the trust store alone: e.firmas name their issuer, and only its key can
 * tell which of the authorities of one name it was.
 */
@Component
class CertificatePaths {

    private final TrustStore trust;

    CertificatePaths(TrustStore trust) {
        this.trust = trust;
    }

    /** Version of the trust store. */
    String trustVersion() {
        return trust.version();
    }

    /** Every path from this certificate to an anchor whose signatures and constraints hold, in force or not. */
    List<Path> of(X509CertificateHolder certificate) {
        return above(certificate, 0)
                .map(authorities -> new Path(Stream.concat(Stream.of(certificate), authorities.stream())
                        .toList()))
                .toList();
    }

    private Stream<List<X509CertificateHolder>> above(X509CertificateHolder certificate, int authorities) {
        if (authorities == SignaturePolicy.MOST_AUTHORITIES) return Stream.empty();
        return trust.named(certificate.getIssuer()).stream()
                .filter(authority -> new CertificateProfile(authority.certificate()).mayIssueAbove(authorities))
                .filter(authority -> issued(authority.certificate(), certificate))
                .flatMap(authority -> upwards(authority, authorities));
    }

    private Stream<List<X509CertificateHolder>> upwards(TrustedAuthority authority, int authorities) {
        if (authority.anchor()) return Stream.of(List.of(authority.certificate()));
        return above(authority.certificate(), authorities + 1).map(rest -> {
            var path = new ArrayList<>(List.of(authority.certificate()));
            path.addAll(rest);
            return path;
        });
    }

    private static boolean issued(X509CertificateHolder authority, X509CertificateHolder certificate) {
        return RsaKey.of(authority)
                .filter(RsaKey::isStrong)
                .flatMap(key -> DigestRule.ofSignature(certificate.getSignatureAlgorithm())
                        .map(rule -> key.signed(signedPart(certificate), signatureOf(certificate), rule)))
                .orElse(false);
    }

    private static byte[] signatureOf(X509CertificateHolder certificate) {
        return Der.reading(certificate::getSignature);
    }

    private static byte[] signedPart(X509CertificateHolder certificate) {
        return Der.encoded(certificate.toASN1Structure().getTBSCertificate());
    }

    /**
     * A path that holds by its signatures.
     *
     * @param certificates the signer's first, the anchor last
     */
    record Path(List<X509CertificateHolder> certificates) {

        /** The authority that issued the signer's certificate. */
        X509CertificateHolder issuer() {
            return certificates.get(1);
        }

        /** Whether every authority of it is in force. */
        boolean isInForce(Instant now) {
            return certificates.stream()
                    .skip(1)
                    .noneMatch(
                            authority -> now.isBefore(authority.getNotBefore().toInstant())
                                    || now.isAfter(authority.getNotAfter().toInstant()));
        }

        /** DER of the certificates. */
        List<byte[]> encoded() {
            return certificates.stream()
                    .map(certificate -> Der.encoded(certificate.toASN1Structure()))
                    .toList();
        }
    }
}
