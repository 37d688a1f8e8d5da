package org.ventanilla.efirma.trust;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.ventanilla.efirma.AuthoritySource;

/** The authorities of a demonstration or a test, as they are offered. */
record OfferedAuthorities(AuthoritySource source) {

    List<Authority> load() {
        return source.authorities().stream().map(OfferedAuthorities::authority).toList();
    }

    private static Authority authority(X509Certificate offered) {
        try {
            var certificate = new X509CertificateHolder(offered.getEncoded());
            return new Authority(
                    certificate,
                    TrustFiles.isAnchor(certificate),
                    AuthorityProfile.DEMONSTRATION,
                    CertificateFacts.name(certificate.getSubject()));
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException("an offered authority cannot be read", e);
        }
    }
}
