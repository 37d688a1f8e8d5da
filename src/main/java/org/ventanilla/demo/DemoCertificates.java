package org.ventanilla.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.ventanilla.efirma.SealKey;

/** Makes the certificates of the demonstration; each carries the policy that production refuses. */
final class DemoCertificates {

    private static final int KEY_BITS = 3072;
    private static final int SERIAL_BITS = 127;
    private static final Duration BEFORE = Duration.ofDays(1);

    /** Long, because the demo clock may be moved years ahead. */
    private static final Duration VALIDITY = Duration.ofDays(30 * 365L);

    private static final X500Name INSTITUTION = new X500NameBuilder()
            .addRDN(BCStyle.C, "MX")
            .addRDN(BCStyle.O, "Ventanilla (demostración)")
            .addRDN(BCStyle.CN, "Sello de demostración, sin validez oficial")
            .build();

    private DemoCertificates() {}

    /** A new seal key with a certificate that vouches for itself, good from a day before the instant. */
    static SealKey seal(Instant now) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        var pair = generator.generateKeyPair();
        try {
            return new SealKey(pair.getPrivate(), List.of(certificate(pair, now)));
        } catch (OperatorCreationException | CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X509Certificate certificate(KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var builder = new JcaX509v3CertificateBuilder(
                INSTITUTION,
                new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1),
                Date.from(now.minus(BEFORE)),
                Date.from(now.plus(VALIDITY)),
                INSTITUTION,
                pair.getPublic());
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(Extension.certificatePolicies, false, demonstrationPolicy());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static CertificatePolicies demonstrationPolicy() {
        return new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(SealKey.DEMONSTRATION_POLICY)));
    }
}
