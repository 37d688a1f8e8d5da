package org.ventanilla.support;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.SealKey;

/**
 * Keys and certificates that tests make as they need them.
 *
 * @param keys the key pair, made anew
 * @param notBefore start of validity
 * @param notAfter end of validity
 * @param usage bits of key usage
 * @param policy certificate policy, if any
 */
public record TestCertificates(
        KeyPair keys,
        Instant notBefore,
        Instant notAfter,
        int usage,
        @Nullable String policy) {

    private static final X500Name SUBJECT = new X500Name("C=MX,O=Ventanilla (pruebas),CN=Sello de pruebas");

    /** A seal of RSA with 3072 bits, good from 2020 to 2060. */
    public static TestCertificates seal() {
        return of(pair("RSA", 3072));
    }

    /** The same with another size of key. */
    public static TestCertificates sealOfRsa(int bits) {
        return of(pair("RSA", bits));
    }

    /** The same on the curve P-256. */
    public static TestCertificates sealOnCurve() {
        return of(pair("EC", 256));
    }

    /** Valid between these instants. */
    public TestCertificates validBetween(String from, String until) {
        return new TestCertificates(keys, Instant.parse(from), Instant.parse(until), usage, policy);
    }

    /** With these bits of {@link KeyUsage}. */
    public TestCertificates withUsage(int bits) {
        return new TestCertificates(keys, notBefore, notAfter, bits, policy);
    }

    /** With this certificate policy. */
    public TestCertificates withPolicy(String identifier) {
        return new TestCertificates(keys, notBefore, notAfter, usage, identifier);
    }

    /** The key with a certificate that vouches for itself. */
    public SealKey build() {
        try {
            return new SealKey(keys.getPrivate(), List.of(certificate()));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores the key in a PKCS#12 file that only its owner may read; the file. */
    public static Path storeIn(Path file, SealKey key, String password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", key.key(), password.toCharArray(), key.chain().toArray(X509Certificate[]::new));
        try (var output = Files.newOutputStream(file)) {
            store.store(output, password.toCharArray());
        }
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private X509Certificate certificate() throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var builder = new JcaX509v3CertificateBuilder(
                SUBJECT,
                BigInteger.valueOf(System.nanoTime()),
                Date.from(notBefore),
                Date.from(notAfter),
                SUBJECT,
                keys.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (policy != null) {
            var information = new PolicyInformation(new ASN1ObjectIdentifier(policy));
            builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(information));
        }
        var algorithm = keys.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        var signer = new JcaContentSignerBuilder(algorithm).build(keys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static TestCertificates of(KeyPair keys) {
        return new TestCertificates(
                keys,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2060-01-01T00:00:00Z"),
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                null);
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
