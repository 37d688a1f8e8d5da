package org.ventanilla.support;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.NetscapeCertType;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate in the making: it begins in SAT's exact profile, and a test changes what it wants changed. */
public final class CertificateDraft {

    private static final AtomicLong NUMBERS = new AtomicLong(1);

    private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
    private List<RDN> subject = new ArrayList<>();
    private X500Name issuer = new X500Name(new RDN[0]);
    private KeyPair issuerKeys = TestKeys.rsa("nobody");
    private KeyPair keys = TestKeys.rsa("nobody");
    private String algorithm = "SHA256withRSA";
    private BigInteger serial = serialOf("300010000005%08d".formatted(NUMBERS.getAndIncrement()));
    private Instant notBefore = Instant.parse("2025-01-01T00:00:00Z");
    private Instant notAfter = Instant.parse("2029-01-01T00:00:00Z");

    private CertificateDraft() {}

    /** An e.firma. */
    static CertificateDraft efirma(String rfc, String curp, String name) {
        var usage =
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.dataEncipherment | KeyUsage.keyAgreement;
        var purposes = new KeyPurposeId[] {KeyPurposeId.id_kp_emailProtection, KeyPurposeId.id_kp_clientAuth};
        return named(name)
                .with(BCStyle.C, new DERPrintableString("MX"))
                .with(BCStyle.EmailAddress, new DERIA5String("pruebas@pruebas.gob.mx"))
                .with(BCStyle.UNIQUE_IDENTIFIER, text(rfc))
                .with(BCStyle.SERIALNUMBER, text(curp))
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .extension(Extension.keyUsage, false, new KeyUsage(usage))
                .extension(
                        MiscObjectIdentifiers.netscapeCertType,
                        false,
                        new NetscapeCertType(NetscapeCertType.sslClient | NetscapeCertType.smime))
                .extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }

    /** A seal certificate. */
    static CertificateDraft seal(String rfc, String curp, String name) {
        return named(name)
                .with(BCStyle.UNIQUE_IDENTIFIER, text(rfc))
                .with(BCStyle.SERIALNUMBER, text(curp))
                .with(BCStyle.OU, text("Sucursal 1"))
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .extension(
                        Extension.keyUsage, false, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    }

    /** An authority with so many authorities allowed below it. */
    static CertificateDraft authority(X500Name name, KeyPair keys, int pathLength) {
        var usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyCertSign | KeyUsage.cRLSign;
        return new CertificateDraft()
                .subject(name)
                .keys(keys)
                .validBetween(Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2049-01-01T00:00:00Z"))
                .extension(Extension.basicConstraints, true, new BasicConstraints(pathLength))
                .extension(Extension.keyUsage, true, new KeyUsage(usage));
    }

    /** SAT's strings: printable where the letters allow it, otherwise T61 that holds Latin-1. */
    public static ASN1Encodable text(String value) {
        return DERPrintableString.isPrintableString(value)
                ? new DERPrintableString(value)
                : new DERT61String(value.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Signed by this key in this name. */
    public CertificateDraft issuedBy(X500Name name, KeyPair pair) {
        issuer = name;
        issuerKeys = pair;
        return this;
    }

    /** With these keys. */
    public CertificateDraft keys(KeyPair pair) {
        keys = pair;
        return this;
    }

    /** Signed with this algorithm of Java's. */
    public CertificateDraft signedWith(String signature) {
        algorithm = signature;
        return this;
    }

    /** With this number, which people read as text. */
    public CertificateDraft number(String digits) {
        return serial(serialOf(digits));
    }

    /** With this plain serial number. */
    public CertificateDraft serial(BigInteger value) {
        serial = value;
        return this;
    }

    /** Valid between these instants. */
    public CertificateDraft validBetween(Instant from, Instant until) {
        notBefore = from;
        notAfter = until;
        return this;
    }

    /** With this subject instead of all that was said of it. */
    public CertificateDraft subject(X500Name name) {
        subject = new ArrayList<>(List.of(name.getRDNs()));
        return this;
    }

    /** With this attribute of the subject, in the place of the one it had or at the end. */
    public CertificateDraft with(ASN1ObjectIdentifier type, ASN1Encodable value) {
        var added = new RDN(new AttributeTypeAndValue(type, value));
        for (int place = 0; place < subject.size(); place++)
            if (subject.get(place).getFirst().getType().equals(type)) {
                subject.set(place, added);
                return this;
            }
        return adding(type, value);
    }

    /** With this attribute of the subject at the end, whatever stands before it. */
    public CertificateDraft adding(ASN1ObjectIdentifier type, ASN1Encodable value) {
        subject.add(new RDN(new AttributeTypeAndValue(type, value)));
        return this;
    }

    /** Without this attribute of the subject. */
    public CertificateDraft without(ASN1ObjectIdentifier type) {
        subject.removeIf(rdn -> rdn.getFirst().getType().equals(type));
        return this;
    }

    /** With this extension, in the place of the one it had. */
    public CertificateDraft extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            return extension(type, critical, value.toASN1Primitive().getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With this extension, whatever its bytes mean. */
    public CertificateDraft extension(ASN1ObjectIdentifier type, boolean critical, byte[] value) {
        extensions.put(type, new Extension(type, critical, value));
        return this;
    }

    /** Without this extension. */
    public CertificateDraft withoutExtension(ASN1ObjectIdentifier type) {
        extensions.remove(type);
        return this;
    }

    /** The certificate with its key. */
    public TestEfirma issue() {
        return new TestEfirma(keys.getPrivate(), draw());
    }

    /** The certificate. */
    public X509CertificateHolder draw() {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    serial,
                    Date.from(notBefore),
                    Date.from(notAfter),
                    new X500Name(subject.toArray(RDN[]::new)),
                    keys.getPublic());
            for (var extension : extensions.values()) builder.addExtension(extension);
            return builder.build(new JcaContentSignerBuilder(algorithm).build(issuerKeys.getPrivate()));
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CertificateDraft named(String name) {
        return new CertificateDraft()
                .with(BCStyle.CN, text(name))
                .with(BCStyle.NAME, text(name))
                .with(BCStyle.O, text(name));
    }

    private static BigInteger serialOf(String digits) {
        return new BigInteger(1, digits.getBytes(StandardCharsets.US_ASCII));
    }
}
