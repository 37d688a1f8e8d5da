package org.ventanilla.efirma.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** What can be read off a certificate without trusting it. */
public final class CertificateFacts {

    private static final int LEAST_RSA_BITS = 2048;
    private static final Set<ASN1ObjectIdentifier> STRONG_SIGNATURES = Set.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption,
            PKCSObjectIdentifiers.sha512WithRSAEncryption);

    private CertificateFacts() {}

    /** SHA-256 of the certificate, 64 hexadecimal digits in small letters. */
    public static String fingerprint(X509CertificateHolder certificate) {
        return sha256(encoded(certificate));
    }

    /** The number as the tax authority prints it: its bytes are digits; one of another make in hexadecimal. */
    static String number(X509CertificateHolder certificate) {
        var bytes = certificate.getSerialNumber().toByteArray();
        var text = new String(bytes, StandardCharsets.US_ASCII);
        return text.matches("[0-9]+") ? text : HexFormat.of().formatHex(bytes);
    }

    /** The common name, else the whole name. */
    static String name(X500Name name) {
        var common = name.getRDNs(BCStyle.CN);
        return common.length == 0
                ? name.toString()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
    }

    /** Whether the two names are the same byte for byte; no rule of comparison brings different names together. */
    public static boolean sameName(X500Name one, X500Name other) {
        return MessageDigest.isEqual(encoded(one), encoded(other));
    }

    /** Whether the key is one of RSA with 2048 bits or more. */
    public static boolean hasStrongKey(X509CertificateHolder certificate) {
        var key = certificate.getSubjectPublicKeyInfo();
        if (!key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) return false;
        try {
            return RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength() >= LEAST_RSA_BITS;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /** Whether the certificate is signed with RSA and SHA-256 or better. */
    public static boolean isSignedStrongly(X509CertificateHolder certificate) {
        return STRONG_SIGNATURES.contains(certificate.getSignatureAlgorithm().getAlgorithm());
    }

    /** Whether the issuer stands in the certificate and its key signed it, with an algorithm that is strong. */
    public static boolean isIssuedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        if (!sameName(certificate.getIssuer(), issuer.getSubject()) || !isSignedStrongly(certificate)) return false;
        try {
            return certificate.isSignatureValid(
                    new JcaContentVerifierProviderBuilder().build(issuer.getSubjectPublicKeyInfo()));
        } catch (CertException | OperatorCreationException | IllegalArgumentException _) {
            return false;
        }
    }

    static String keyDigest(X509CertificateHolder certificate) {
        SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
        return sha256(encoded(key));
    }

    static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
