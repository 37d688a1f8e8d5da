package org.ventanilla.support;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** A detached CAdES signature in the making: it begins as the signing page makes it, and a test changes what it wants changed. */
public final class TestSignature {

    private static final Map<String, ASN1ObjectIdentifier> DIGESTS = Map.of(
            "SHA-256", NISTObjectIdentifiers.id_sha256,
            "SHA-384", NISTObjectIdentifiers.id_sha384,
            "SHA-512", NISTObjectIdentifiers.id_sha512,
            "SHA-224", NISTObjectIdentifiers.id_sha224,
            "SHA-1", OIWObjectIdentifiers.idSHA1,
            "MD5", PKCSObjectIdentifiers.md5);

    private final byte[] content;
    private final TestEfirma signer;
    private final List<Consumer<List<Attribute>>> edits = new ArrayList<>();
    private final List<TestSignature> others = new ArrayList<>();
    private List<X509CertificateHolder> certificates;
    private Instant signedAt = Instant.parse("2026-11-21T18:00:00Z");
    private String digest = "SHA-256";
    private @Nullable AlgorithmIdentifier signatureAlgorithm;
    private @Nullable SignerIdentifier identifier;
    private ASN1ObjectIdentifier contentType = CMSObjectIdentifiers.data;
    private @Nullable ASN1Set unsigned;
    private boolean attached;
    private boolean bare;
    private boolean unsorted;
    private boolean unsignedByAnybody;
    private @Nullable ASN1Set lists;

    private TestSignature(byte[] content, TestEfirma signer) {
        this.content = content.clone();
        this.signer = signer;
        this.certificates = List.of(signer.certificate());
    }

    /** This content signed with this e.firma. */
    public static TestSignature of(byte[] content, TestEfirma signer) {
        return new TestSignature(content, signer);
    }

    /** Stating this time. */
    public TestSignature at(Instant time) {
        signedAt = time;
        return this;
    }

    /** With this digest, by its Java name. */
    public TestSignature digest(String name) {
        digest = name;
        return this;
    }

    /** Declaring this signature algorithm, whatever was done. */
    public TestSignature declaring(AlgorithmIdentifier algorithm) {
        signatureAlgorithm = algorithm;
        return this;
    }

    /** Naming the signer this way. */
    public TestSignature identifiedBy(SignerIdentifier sid) {
        identifier = sid;
        return this;
    }

    /** With this signed attribute instead of the one of its type. */
    public TestSignature with(Attribute attribute) {
        return without(attribute.getAttrType()).adding(attribute);
    }

    /** With this signed attribute beside all others. */
    public TestSignature adding(Attribute attribute) {
        edits.add(attributes -> attributes.add(attribute));
        return this;
    }

    /** Without this signed attribute. */
    public TestSignature without(ASN1ObjectIdentifier type) {
        edits.add(attributes -> attributes.removeIf(each -> each.getAttrType().equals(type)));
        return this;
    }

    /** Without signed attributes: the signature lies over the content itself. */
    public TestSignature bare() {
        bare = true;
        return this;
    }

    /** With the content inside. */
    public TestSignature attached() {
        attached = true;
        return this;
    }

    /** Of this type of content. */
    public TestSignature contentType(ASN1ObjectIdentifier type) {
        contentType = type;
        return this;
    }

    /** With these certificates and no others. */
    public TestSignature certificates(X509CertificateHolder... all) {
        certificates = List.of(all);
        return this;
    }

    /** With these revocation lists, or whatever stands in their place. */
    public TestSignature lists(ASN1Set all) {
        lists = all;
        return this;
    }

    /** With these unsigned attributes. */
    public TestSignature unsignedAttributes(Attribute... attributes) {
        unsigned = new DERSet(attributes);
        return this;
    }

    /** Signed also by this one. */
    public TestSignature and(TestSignature other) {
        others.add(other);
        return this;
    }

    /** Signed by nobody: certificates alone. */
    public TestSignature byNobody() {
        unsignedByAnybody = true;
        return this;
    }

    /** Encoded and signed with attributes and certificates in the order of their making. */
    public TestSignature unsorted() {
        unsorted = true;
        return this;
    }

    /** The attribute with this single value. */
    public static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
        return new Attribute(type, new DERSet(values));
    }

    /** The attribute that names this certificate as the signer's, with issuer and number. */
    public static Attribute naming(X509CertificateHolder certificate) {
        try {
            var issuer = new IssuerSerial(
                    new GeneralNames(new GeneralName(certificate.getIssuer())), certificate.getSerialNumber());
            return naming(new ESSCertIDv2(digestOf("SHA-256", certificate.getEncoded()), issuer));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The attribute that names the signer's certificate so. */
    public static Attribute naming(ESSCertIDv2... certificates) {
        return attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(certificates));
    }

    /** The signature in CMS. */
    public byte[] build() {
        try {
            if (unsorted) return inOrderOfMaking();
            var inner = new ContentInfo(contentType, attached ? new DEROctetString(content) : null);
            var signed = new SignedData(digests(), inner, carried(), lists, signers());
            return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written by hand, because BouncyCastle sorts what it writes. */
    private byte[] inOrderOfMaking() throws IOException {
        var info = signerInfo();
        var signers = new DLSequence(new ASN1Encodable[] {
            info.getVersion(),
            info.getSID(),
            info.getDigestAlgorithm(),
            new DLTaggedObject(false, 0, info.getAuthenticatedAttributes()),
            info.getDigestEncryptionAlgorithm(),
            info.getEncryptedDigest()
        });
        var signed = new DLSequence(new ASN1Encodable[] {
            info.getVersion(),
            digests(),
            new ContentInfo(contentType, null),
            new DLTaggedObject(
                    false,
                    0,
                    new DLSet(certificates.stream()
                            .map(X509CertificateHolder::toASN1Structure)
                            .toArray(ASN1Encodable[]::new))),
            new DLSet(signers)
        });
        return new DLSequence(
                        new ASN1Encodable[] {CMSObjectIdentifiers.signedData, new DLTaggedObject(true, 0, signed)})
                .getEncoded(ASN1Encoding.DL);
    }

    private ASN1Set signers() throws IOException {
        var all = new ASN1EncodableVector();
        if (!unsignedByAnybody) all.add(signerInfo());
        for (var other : others) all.add(other.signerInfo());
        return new DERSet(all);
    }

    private ASN1Set digests() {
        return new DERSet(digestAlgorithm());
    }

    private @Nullable ASN1Set carried() {
        if (certificates.isEmpty()) return null;
        var all = new ASN1EncodableVector();
        for (var certificate : certificates) all.add(certificate.toASN1Structure());
        return new DERSet(all);
    }

    private SignerInfo signerInfo() throws IOException {
        var attributes = bare ? null : signedAttributes();
        var signedBytes =
                attributes == null ? content : attributes.getEncoded(unsorted ? ASN1Encoding.DL : ASN1Encoding.DER);
        var certificate = signer.certificate();
        var sid = identifier == null
                ? new SignerIdentifier(
                        new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber()))
                : identifier;
        var algorithm = signatureAlgorithm == null
                ? new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE)
                : signatureAlgorithm;
        return new SignerInfo(
                sid,
                digestAlgorithm(),
                attributes,
                algorithm,
                new DEROctetString(signatureOver(signedBytes)),
                unsigned);
    }

    private ASN1Set signedAttributes() throws IOException {
        var attributes = new ArrayList<>(List.of(
                attribute(CMSAttributes.contentType, contentType),
                attribute(CMSAttributes.signingTime, new Time(Date.from(signedAt))),
                attribute(CMSAttributes.messageDigest, new DEROctetString(digestOf(digest, content))),
                naming(new ESSCertIDv2(digestOf("SHA-256", signer.certificate().getEncoded())))));
        edits.forEach(edit -> edit.accept(attributes));
        var values = attributes.toArray(Attribute[]::new);
        return unsorted ? new DLSet(values) : new DERSet(values);
    }

    private byte[] signatureOver(byte[] bytes) {
        var family = signer.key().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA";
        try {
            var signature = Signature.getInstance(digest.replace("-", "") + "with" + family);
            signature.initSign(signer.key());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private AlgorithmIdentifier digestAlgorithm() {
        return new AlgorithmIdentifier(DIGESTS.get(digest), DERNull.INSTANCE);
    }

    private static byte[] digestOf(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
