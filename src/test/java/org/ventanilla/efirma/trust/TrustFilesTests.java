package org.ventanilla.efirma.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.ventanilla.core.StartRefused;
import org.ventanilla.efirma.SealKey;
import org.ventanilla.support.CertificateDraft;
import org.ventanilla.support.TestKeys;

/** The trust store of production: what it takes, and what stops the start. */
class TrustFilesTests {

    private static final X509CertificateHolder ANCHOR =
            StoreMother.anchor("RAIZ UNO").draw();
    private static final CertificateDraft BELOW = StoreMother.below("RAIZ UNO", "AC UNO");

    @TempDir
    private Path directory;

    private final ApplicationContextRunner production =
            new ApplicationContextRunner().withUserConfiguration(TrustConfiguration.class, Settings.class);

    @EnableConfigurationProperties(TrustSettings.class)
    static class Settings {}

    @BeforeEach
    void store() throws IOException {
        Files.write(directory.resolve("raiz.cer"), ANCHOR.getEncoded());
    }

    @Test
    void readsAPinnedAnchorAndWhatStandsUnderIt() throws IOException {
        var below = BELOW.draw();
        Files.writeString(directory.resolve("ac.pem"), pem(below) + pem(ANCHOR));

        var trust = new CurrentTrust(load(fingerprint(ANCHOR)));

        assertThat(trust.authorities())
                .extracting(Authority::certificate, Authority::anchor, Authority::profile, Authority::name)
                .containsExactly(
                        tuple(ANCHOR, true, AuthorityProfile.INSTALLATION, "RAIZ UNO"),
                        tuple(below, false, AuthorityProfile.INSTALLATION, "AC UNO"));
        assertThat(trust.named(below.getSubject())).containsExactly(new TrustedAuthority(below, false));
        assertThat(trust.named(ANCHOR.getSubject())).containsExactly(new TrustedAuthority(ANCHOR, true));
    }

    @Test
    void takesAPinAsPeopleCopyIt() {
        var grouped = fingerprint(ANCHOR).toUpperCase(java.util.Locale.ROOT).replaceAll("(..)(?=.)", "$1:");

        assertThat(load(grouped)).hasSize(1);
    }

    @Test
    void changesItsVersionWithItsContent() throws IOException {
        var alone = new CurrentTrust(load(fingerprint(ANCHOR))).version();
        Files.write(directory.resolve("ac.cer"), BELOW.draw().getEncoded());
        var both = new CurrentTrust(load(fingerprint(ANCHOR))).version();

        assertThat(alone).matches("[0-9a-f]{64}").isNotEqualTo(both);
        assertThat(new CurrentTrust(load(fingerprint(ANCHOR))).version()).isEqualTo(both);
    }

    @Test
    void keepsExpiredAuthorities() throws IOException {
        var expired = StoreMother.below("RAIZ UNO", "AC VIEJA")
                .validBetween(Instant.parse("2015-01-01T00:00:00Z"), Instant.parse("2023-01-01T00:00:00Z"))
                .draw();
        Files.write(directory.resolve("vieja.cer"), expired.getEncoded());

        assertThat(new CurrentTrust(load(fingerprint(ANCHOR))).named(expired.getSubject()))
                .hasSize(1);
    }

    @Nested
    class Refusals {

        @Test
        void refusesToStartWithoutStore() {
            production.run(context -> assertThat(refusal(context.getStartupFailure()))
                    .hasMessageContaining("VENTANILLA_TRUST_STORE")
                    .hasMessageContaining("is missing"));
        }

        @Test
        void refusesAStoreThatIsAbsentEmptyOrUnreadable() throws IOException {
            refuses(directory.resolve("absent"), "", "does not exist or cannot be read");
            refuses(Files.createDirectory(directory.resolve("empty")), "", "is empty");
            var secret = Files.write(directory.resolve("secret.cer"), ANCHOR.getEncoded());
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
            if (!Files.isReadable(secret)) refuses(secret, "", "does not exist or cannot be read");
        }

        @Test
        void refusesAnAnchorThatIsNotPinned() {
            refuses(directory, "", "is an anchor that is not pinned; its fingerprint is " + fingerprint(ANCHOR));
            refuses(directory, "00".repeat(32), "is an anchor that is not pinned");
        }

        @Test
        void refusesAPinThatIsNone() {
            refuses(directory, "a86baf49", "is no SHA-256 fingerprint");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "not a certificate",
                    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
                    "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n"
                })
        void refusesAFileThatIsNoCertificate(String content) throws IOException {
            Files.writeString(directory.resolve("broken.cer"), content);

            refuses(directory, fingerprint(ANCHOR), "broken.cer of the trust store cannot be read");
        }

        @Test
        void refusesACertificateWithSomethingBehindIt() throws IOException {
            var longer = Arrays.copyOf(ANCHOR.getEncoded(), ANCHOR.getEncoded().length + 3);
            Files.write(directory.resolve("longer.cer"), longer);

            refuses(directory, fingerprint(ANCHOR), "longer.cer of the trust store cannot be read");
        }

        @Test
        void refusesAnIntermediateOfNobody() throws IOException {
            refusesBeside(StoreMother.below("RAIZ AJENA", "AC DOS").draw(), "was issued by none of the anchors");
            var forged = StoreMother.below("RAIZ UNO", "AC DOS")
                    .issuedBy(ANCHOR.getSubject(), TestKeys.rsa("forger"))
                    .draw();
            refusesBeside(forged, "was issued by none of the anchors");
        }

        @Test
        void refusesAStoreWithoutAnchor() throws IOException {
            var alone = Files.write(directory.resolve("ac.cer"), BELOW.draw().getEncoded());

            refuses(alone, fingerprint(BELOW.draw()), "holds no anchor");
        }

        @Test
        void refusesWhatIsNoAuthority() throws IOException {
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "NO CA")
                            .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                            .draw(),
                    "is not the certificate of an authority");
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "NO USO")
                            .extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign))
                            .draw(),
                    "is not meant for signing certificates");
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "SIN USO")
                            .withoutExtension(Extension.keyUsage)
                            .draw(),
                    "is not meant for signing certificates");
        }

        @Test
        void refusesWeakAuthorities() throws IOException {
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "CORTA")
                            .keys(TestKeys.rsa("short", 1024))
                            .draw(),
                    "holds no RSA key of 2048 bits or more");
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "CURVA")
                            .keys(TestKeys.curve("curve"))
                            .draw(),
                    "holds no RSA key of 2048 bits or more");
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "DEBIL")
                            .signedWith("SHA1withRSA")
                            .draw(),
                    "is not signed with RSA and SHA-256 or better");
        }

        @ParameterizedTest
        @ValueSource(strings = {"AC UAT", "A.C. 2 de pruebas(4096)", "AC DE PRUEBA", "Test CA", "Demo CA"})
        void refusesAuthoritiesThatCallThemselvesOnesForTests(String name) throws IOException {
            var anchor = StoreMother.anchor(name).draw();

            Files.write(directory.resolve("x.cer"), anchor.getEncoded());
            refuses(directory, fingerprint(ANCHOR) + "," + fingerprint(anchor), "is one for tests");
        }

        @Test
        void refusesAuthoritiesOfADemonstration() throws IOException {
            var policy = new PolicyInformation(new ASN1ObjectIdentifier(SealKey.DEMONSTRATION_POLICY));
            refusesBeside(
                    StoreMother.below("RAIZ UNO", "AC DOS")
                            .extension(Extension.certificatePolicies, false, new CertificatePolicies(policy))
                            .draw(),
                    "was made for a demonstration");
        }

        private void refusesBeside(X509CertificateHolder other, String sentence) throws IOException {
            Files.write(directory.resolve("other.cer"), other.getEncoded());
            refuses(directory, fingerprint(ANCHOR), sentence);
        }
    }

    private List<Authority> load(String pins) {
        return new TrustFiles(StoreMother.settings(directory.toString(), pins)).load();
    }

    private void refuses(Path store, String pins, String sentence) {
        production
                .withPropertyValues("ventanilla.efirma.trust.store=" + store, "ventanilla.efirma.trust.pins=" + pins)
                .run(context -> assertThat(refusal(context.getStartupFailure())).hasMessageContaining(sentence));
    }

    private static StartRefused refusal(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof StartRefused refusal) return refusal;
        throw new AssertionError("the context did not refuse the store", failure);
    }

    private static String fingerprint(X509CertificateHolder certificate) {
        return CertificateFacts.fingerprint(certificate);
    }

    private static String pem(X509CertificateHolder certificate) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    }
}
