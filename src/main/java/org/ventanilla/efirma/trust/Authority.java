package org.ventanilla.efirma.trust;

import java.time.Instant;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A certification authority that is trusted now.
 *
 * @param certificate its certificate
 * @param anchor whether trust begins with it
 * @param profile on whose word it is trusted
 * @param name what to call it
 */
record Authority(X509CertificateHolder certificate, boolean anchor, AuthorityProfile profile, String name) {

    String fingerprint() {
        return CertificateFacts.fingerprint(certificate);
    }

    Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }

    Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }
}
