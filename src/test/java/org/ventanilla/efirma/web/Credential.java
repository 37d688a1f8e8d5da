package org.ventanilla.efirma.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestEfirma;

/**
 * The two files of an e.firma with their password.
 *
 * @param cer certificate file
 * @param key key file
 * @param password password of the key
 * @param open the key as the tests made it; null where they did not
 */
record Credential(
        byte[] cer, byte[] key, String password, @Nullable RSAPrivateCrtKey open) {

    static final String SAT_PASSWORD = "12345678a";
    static final String OWN_PASSWORD = "Contraseña & muy larga 2026";

    private static final TestAuthority AUTHORITY = TestAuthority.create();

    /** A file of the public test material, in its place. */
    static byte[] fixture(String path) {
        try {
            return Files.readAllBytes(Path.of(System.getenv("VENTANILLA_FIXTURES"), "efirma", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test credential that the tax authority made; kind is {@code fiel} or {@code csd}. */
    static Credential sat(String folder, String kind) {
        var place = folder + "/" + kind;
        return new Credential(fixture(place + ".cer"), fixture(place + ".key"), SAT_PASSWORD, null);
    }

    /** One that the tests make: a natural person with a password of more than ASCII. */
    static Credential ownPerson() {
        return own(AUTHORITY
                .person("ÑULA800101AB1", "NULA800101MDFXXX09", "ANA ÑÚÑEZ LÓPEZ")
                .issue());
    }

    /** One that the tests make: a company. */
    static Credential ownCompany() {
        return own(AUTHORITY
                .company("A&B010101AB1", "ABARROTES & BOLSAS SA DE CV", "LOPA800101AB1", "LOPA800101HDFXXX09")
                .issue());
    }

    /** The same with the key locked by another cipher and another function. */
    Credential lockedBy(KeyLock lock) {
        return new Credential(cer, lock.apply(privateKey(), password), password, open);
    }

    X509Certificate certificate() {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(cer));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The open key of a credential that the tests make. */
    RSAPrivateCrtKey privateKey() {
        return Objects.requireNonNull(open);
    }

    private static Credential own(TestEfirma efirma) {
        var open = (RSAPrivateCrtKey) efirma.key();
        return new Credential(efirma.cer(), KeyLock.OF_THE_TAX_AUTHORITY.apply(open, OWN_PASSWORD), OWN_PASSWORD, open);
    }
}
