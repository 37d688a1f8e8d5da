package org.ventanilla.efirma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.ventanilla.core.StartRefused;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.TestCertificates;

class SealKeystoreTests {

    private static final String PASSWORD = "open sesame of the tests";

    @TempDir
    private Path directory;

    private final MutableClock clock = new MutableClock();

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withBean(MutableClock.class, () -> clock)
            .withUserConfiguration(SealConfiguration.class, Settings.class);

    @EnableConfigurationProperties(EfirmaSettings.class)
    static class Settings {}

    @Test
    void startsWithGoodKey() throws Exception {
        var key = TestCertificates.seal().build();

        assertThat(load(stored(key))).isEqualTo(key);
    }

    @Test
    void refusesToStartWithoutKey() {
        refusesStart("", PASSWORD, "The seal key is missing");
    }

    @Test
    void refusesToStartWhenFileIsAbsent() {
        refusesStart(directory.resolve("absent.p12").toString(), PASSWORD, "does not exist or cannot be read");
    }

    @Test
    void refusesToStartWhenFileIsNotPkcs12() throws IOException {
        var file = Files.writeString(directory.resolve("seal.p12"), "not a key store");
        forOwnerOnly(file);

        refusesStart(file.toString(), PASSWORD, "is not a PKCS#12 file that VENTANILLA_SEAL_PASSWORD opens");
    }

    @Test
    void refusesToStartWithWrongPassword() throws Exception {
        var file = stored(TestCertificates.sealOfRsa(2048).build());

        refusesStart(file.toString(), "wrong", "is not a PKCS#12 file that VENTANILLA_SEAL_PASSWORD opens");
    }

    @Test
    void refusesToStartWithoutPrivateKeyInFile() throws Exception {
        var file = directory.resolve("certificate.p12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "seal", TestCertificates.sealOfRsa(2048).build().certificate());
        try (var output = Files.newOutputStream(file)) {
            store.store(output, PASSWORD.toCharArray());
        }
        forOwnerOnly(file);

        refusesStart(file.toString(), PASSWORD, "exactly one private key; it holds 0");
    }

    @Test
    void refusesToStartWhenOthersMayReadKey() throws Exception {
        var file = stored(TestCertificates.sealOfRsa(2048).build());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));

        refusesStart(file.toString(), PASSWORD, "may be read by other users");
    }

    @Test
    void refusesToStartWithExpiredKey() throws Exception {
        var expired = TestCertificates.sealOfRsa(2048).validBetween("2020-01-01T00:00:00Z", "2026-11-18T15:59:59Z");

        refusesStart(stored(expired.build()).toString(), PASSWORD, "expired at 2026-11-18T15:59:59Z");
    }

    @Test
    void refusesToStartWithKeyOfTheFuture() throws Exception {
        var future = TestCertificates.sealOfRsa(2048).validBetween("2026-11-19T00:00:00Z", "2030-01-01T00:00:00Z");

        refusesStart(stored(future.build()).toString(), PASSWORD, "is not valid before 2026-11-19T00:00:00Z");
    }

    @Test
    void refusesToStartWithKeyOfDemonstration() throws Exception {
        var demo = TestCertificates.sealOfRsa(2048).withPolicy(SealKey.DEMONSTRATION_POLICY);

        refusesStart(stored(demo.build()).toString(), PASSWORD, "was made for a demonstration");
    }

    @Test
    void acceptsOtherPolicies() throws Exception {
        var key = TestCertificates.sealOfRsa(2048).withPolicy("1.2.3.4").build();

        assertThat(load(stored(key)).certificate()).isEqualTo(key.certificate());
    }

    @Test
    void refusesToStartWithCertificateForOtherUse() throws Exception {
        var encryption = TestCertificates.sealOfRsa(2048).withUsage(KeyUsage.keyEncipherment);

        refusesStart(stored(encryption.build()).toString(), PASSWORD, "is not meant for signatures");
    }

    @Test
    void refusesToStartWithWeakKey() throws Exception {
        refusesStart(
                stored(TestCertificates.sealOfRsa(1024).build()).toString(),
                PASSWORD,
                "is not an RSA key of 2048 bits or more");
    }

    @Test
    void refusesToStartWithKeyOnCurve() throws Exception {
        refusesStart(
                stored(TestCertificates.sealOnCurve().build()).toString(),
                PASSWORD,
                "is not an RSA key of 2048 bits or more");
    }

    @Test
    void keepsPasswordOutOfLogs() {
        assertThat(new EfirmaSettings("seal.p12", PASSWORD)).asString().doesNotContain(PASSWORD);
    }

    private void refusesStart(String keystore, String password, String sentence) {
        production
                .withPropertyValues(
                        "ventanilla.efirma.seal-keystore=" + keystore, "ventanilla.efirma.seal-password=" + password)
                .run(context -> assertThatExceptionOfType(StartRefused.class)
                        .isThrownBy(() -> throwRefusal(context.getStartupFailure()))
                        .withMessageContaining(sentence));
    }

    private static void throwRefusal(@Nullable Throwable failure) throws Throwable {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof StartRefused refusal) throw refusal;
        throw new AssertionError("the context did not refuse the key", failure);
    }

    private SealKey load(Path file) {
        return new SealKeystore(new EfirmaSettings(file.toString(), PASSWORD), clock).load();
    }

    private Path stored(SealKey key) throws GeneralSecurityException, IOException {
        return TestCertificates.storeIn(directory.resolve("seal.p12"), key, PASSWORD);
    }

    private static Path forOwnerOnly(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
