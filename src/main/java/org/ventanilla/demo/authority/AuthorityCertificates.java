package org.ventanilla.demo.authority;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.ventanilla.efirma.SealKey;

/** Makes the authority: root, issuer and responder, all of whose certificates carry the policy that production refuses. */
final class AuthorityCertificates {

    /** Long before and after, because the demo clock may be moved years ahead, and answers are dated by real time. */
    private static final Instant NOT_BEFORE = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant NOT_AFTER = Instant.parse("2060-01-01T00:00:00Z");

    private static final int SIGNS_CERTIFICATES = KeyUsage.keyCertSign | KeyUsage.cRLSign;

    private AuthorityCertificates() {}

    /** A new authority. */
    static AuthorityKeys authority() throws GeneralSecurityException, CertIOException {
        var root = selfSigned(name("Raíz de demostración, sin validez oficial"), 1);
        var issuerPair = CertifiedKey.newPair();
        var issuerName = name("Autoridad de demostración, sin validez oficial");
        var issuer = certified(issuerPair, authority(issuerName, issuerPair, subject(root), 2), root.key());
        return new AuthorityKeys(root, issuer, responder(issuer));
    }

    /** An authority that nobody trusts. */
    static CertifiedKey stranger() throws GeneralSecurityException, CertIOException {
        return selfSigned(name("Autoridad ajena de demostración"), 4);
    }

    private static CertifiedKey selfSigned(X500Name name, int sequence)
            throws GeneralSecurityException, CertIOException {
        var pair = CertifiedKey.newPair();
        return certified(pair, authority(name, pair, name, sequence), pair.getPrivate());
    }

    private static CertifiedKey responder(CertifiedKey issuer) throws GeneralSecurityException, CertIOException {
        var pair = CertifiedKey.newPair();
        var name = name("Respuestas de demostración, sin validez oficial");
        var builder = begun(name, pair, subject(issuer), 3);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
        builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        return certified(pair, builder, issuer.key());
    }

    private static X509v3CertificateBuilder authority(X500Name name, KeyPair pair, X500Name issuer, int sequence)
            throws CertIOException {
        var builder = begun(name, pair, issuer, sequence);
        var pathLength = name.equals(issuer) ? 1 : 0;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(pathLength));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(SIGNS_CERTIFICATES));
        return builder;
    }

    private static X509v3CertificateBuilder begun(X500Name name, KeyPair pair, X500Name issuer, int sequence)
            throws CertIOException {
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                CertificateNumber.of(sequence).serial(),
                Date.from(NOT_BEFORE),
                Date.from(NOT_AFTER),
                name,
                pair.getPublic());
        var policy = new PolicyInformation(new ASN1ObjectIdentifier(SealKey.DEMONSTRATION_POLICY));
        builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(policy));
        return builder;
    }

    private static CertifiedKey certified(KeyPair pair, X509v3CertificateBuilder builder, PrivateKey by)
            throws GeneralSecurityException {
        return new CertifiedKey(pair.getPrivate(), certificate(builder, by));
    }

    /** The certificate, signed with the key. */
    static X509Certificate certificate(X509v3CertificateBuilder builder, PrivateKey by)
            throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(CertifiedKey.signer(by)));
    }

    /** Byte for byte: issuers are compared so. */
    private static X500Name subject(CertifiedKey key) {
        return key.holder().getSubject();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "MX")
                .addRDN(BCStyle.O, "Ventanilla (demostración)")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }
}
