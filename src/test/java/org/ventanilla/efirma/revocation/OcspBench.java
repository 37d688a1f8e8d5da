package org.ventanilla.efirma.revocation;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;
import org.ventanilla.efirma.AuthoritySource;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.support.TestAuthority;

/** Asks the client of production about a certificate of the test's authority. */
final class OcspBench {

    static final TestAuthority AUTHORITY = TestAuthority.create();
    static final X509CertificateHolder CERTIFICATE = AUTHORITY
            .person("AEPX8001015H9", "AEPX800101MDFLRC04", "XIMENA ALVAREZ")
            .draw();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OcspBench() {}

    static OcspSettings settings(URI... responders) {
        return settings(false, PATIENCE, responders);
    }

    static OcspSettings settings(boolean sha1, Duration patience, URI... responders) {
        return new OcspSettings(
                List.of(responders),
                Map.of(),
                CertIdDigest.SHA1,
                sha1,
                Duration.ofSeconds(1),
                patience,
                Duration.ofMinutes(1),
                DataSize.ofKilobytes(64));
    }

    static RevocationAnswer ask(OcspSettings settings) {
        return ask(settings, Clock.systemUTC());
    }

    static RevocationAnswer ask(OcspSettings settings, Clock clock) {
        var none = new StaticListableBeanFactory().getBeanProvider(AuthoritySource.class);
        var check = new OcspCheck(new Responders(none, settings), settings, clock);
        try {
            return check.ask(CERTIFICATE, AUTHORITY.certificate());
        } finally {
            check.destroy();
        }
    }
}
