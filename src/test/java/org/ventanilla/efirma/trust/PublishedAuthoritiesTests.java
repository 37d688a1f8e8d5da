package org.ventanilla.efirma.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.ventanilla.core.StartRefused;
import org.ventanilla.support.SharedFixtures;

/** The settings that the product ships, with the published certificates of the real authorities and of those for tests. */
class PublishedAuthoritiesTests {

    @TempDir
    private Path directory;

    @Test
    void trustsTheRealAuthoritiesWithoutAPin() throws IOException {
        copy("cadena-produccion/ARC-00000000000000000004-2018.cer");
        copy("cadena-produccion/ARC-00000000000000000005-2023.cer");
        copy("cadena-produccion/AC5-SAT-00000000000000001106.cer");
        copy("cadena-produccion/AC6-SAT-00000000000000001189.cer");
        copy("cadena-produccion/AC7-SAT-00000000000000001190.cer");

        var trust = new CurrentTrust(shipped().load());

        assertThat(trust.authorities())
                .extracting(Authority::name)
                .containsExactly(
                        "Banco de México, ARC 4", "Banco de México, ARC 5", "SAT, AC5", "SAT, AC6", "SAT, AC7");
        assertThat(trust.authorities()).allMatch(authority -> authority.profile() == AuthorityProfile.PRODUCTION);
        assertThat(trust.authorities().stream().filter(Authority::anchor)).hasSize(2);
        assertThat(trust.authorities().get(2).notAfter()).isEqualTo(Instant.parse("2027-05-03T16:19:09Z"));
        assertThat(CertificateFacts.number(trust.authorities().get(2).certificate()))
                .isEqualTo("00000000000000001106");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anchors/ac-prueba-portal.cer",
                "anchors/ac-uat-2019.cruzado.cer",
                "anchors/ac-uat-2023.cruzado.cer",
                "anchors/ac2-pruebas-4096.cruzado.cer",
                "anchors/raiz-prueba-cruzada.cer"
            })
    void refusesThePublishedAuthoritiesForTestsEvenWhenPinned(String file) throws IOException {
        copy("cadena-produccion/ARC-00000000000000000005-2023.cer");
        copy(file);
        var pin = CertificateFacts.sha256(SharedFixtures.efirmaBytes(file));
        var pinned = new TrustFiles(StoreMother.settings(directory.toString(), pin));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(pinned::load)
                .withMessageContaining("is one for tests and is not trusted in production");
    }

    @Test
    void knowsTheKeysOfAuthoritiesForTestsUnderAnyName() throws IOException {
        var files = List.of("ac-prueba-portal", "ac-uat-2019.cruzado", "ac-uat-2023.cruzado", "raiz-prueba-cruzada");
        for (var file : files) {
            var published = new org.bouncycastle.cert.X509CertificateHolder(
                    SharedFixtures.efirmaBytes("anchors/" + file + ".cer"));
            var renamed = StoreMother.below("RAIZ UNO", "AC CON OTRO NOMBRE")
                    .keys(new java.security.KeyPair(
                            new org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter()
                                    .getPublicKey(published.getSubjectPublicKeyInfo()),
                            null))
                    .draw();
            assertThat(AuthorityRules.against(renamed))
                    .as(file)
                    .isEqualTo("is one for tests and is not trusted in production");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARC-00000000000000000001-2008.cer",
                "ARC-00000000000000000002-2010.cer",
                "ARC-00000000000000000003-2018.cer",
                "AC4-SAT-00000000000000001083.cer",
                "OCSP-AC5.cer"
            })
    void refusesPublishedCertificatesThatAreNoAnchorsOfToday(String file) throws IOException {
        copy("cadena-produccion/ARC-00000000000000000005-2023.cer");
        copy("cadena-produccion/" + file);

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> shipped().load());
    }

    private TrustFiles shipped() throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yml"))
                .forEach(environment.getPropertySources()::addLast);
        var known = Binder.get(environment)
                .bind("ventanilla.efirma.trust", TrustSettings.class)
                .get()
                .known();
        return new TrustFiles(new TrustSettings(List.of(directory.toString()), List.of(), known, Duration.ofDays(180)));
    }

    private void copy(String file) throws IOException {
        var from = SharedFixtures.efirma(file);
        Files.copy(from, directory.resolve(from.getFileName()));
    }
}
