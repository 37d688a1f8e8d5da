package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SignatureException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.mock.env.MockEnvironment;
import org.ventanilla.efirma.SealKey;

class DemoAuthorityTests {

    private static final ASN1ObjectIdentifier DEMONSTRATION = new ASN1ObjectIdentifier(SealKey.DEMONSTRATION_POLICY);

    @ParameterizedTest
    @FieldSource("org.ventanilla.demo.authority.Issued#GOOD")
    void standsBehindTheEfirmasThatItIssued(String name) throws Exception {
        var authorities = Issued.AUTHORITY.authorities();
        var path = CertificateFactory.getInstance("X.509")
                .generateCertPath(List.of(Issued.certificate(name), authorities.getLast()));
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(authorities.getFirst(), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(Instant.parse("2026-11-18T16:00:00Z")));

        assertThat(CertPathValidator.getInstance("PKIX").validate(path, parameters))
                .isNotNull();
    }

    @Test
    void doesNotStandBehindWhatAStrangerIssued() {
        var key = Issued.AUTHORITY.keys().issuer().certificate().getPublicKey();

        assertThat(Issued.certificate("ajena").getIssuerX500Principal().getName())
                .contains("Autoridad ajena");
        assertThatThrownBy(() -> Issued.certificate("ajena").verify(key)).isInstanceOf(SignatureException.class);
    }

    @Test
    void marksAllOfItsCertificatesAsDemonstration() {
        var keys = Issued.AUTHORITY.keys();

        assertThat(List.of(keys.root(), keys.issuer(), keys.responder())).allSatisfy(key -> {
            var policies = CertificatePolicies.fromExtensions(key.holder().getExtensions());
            assertThat(policies.getPolicyInformation(DEMONSTRATION)).isNotNull();
            assertThat(key.certificate().getSubjectX500Principal().getName())
                    .contains("O=Ventanilla (demostración)", "de demostración\\, sin validez oficial");
        });
    }

    @Test
    void beginsWithAnAnchorThatSignedItself() throws Exception {
        var authorities = Issued.AUTHORITY.authorities();

        authorities.getFirst().verify(authorities.getFirst().getPublicKey());
        authorities.getLast().verify(authorities.getFirst().getPublicKey());
        assertThat(authorities).extracting(X509Certificate::getBasicConstraints).containsExactly(1, 0);
    }

    @Test
    void keepsItsKeysOverRestarts() {
        assertThat(Issued.authority().keys()).isEqualTo(Issued.AUTHORITY.keys());
    }

    @Test
    void isOneWhenInstancesStartAtOnce(@TempDir Path directory) throws Exception {
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 4)
                    .<Callable<AuthorityKeys>>mapToObj(
                            i -> () -> new DemoAuthority(directory, new MockEnvironment()).keys())
                    .toList();

            assertThat(instances.invokeAll(starts).stream()
                            .map(start -> start.resultNow())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void namesItsResponderWhenThePortIsKnown() {
        var surrounding = new MockEnvironment();
        var authority = new DemoAuthority(Path.of("target"), surrounding);
        assertThat(authority.responder()).isEmpty();

        surrounding.setProperty("local.server.port", "18120");
        assertThat(authority.responder()).hasToString("Optional[http://localhost:18120/demo/ocsp]");
    }
}
