package org.ventanilla.efirma.signature;

import static org.ventanilla.efirma.signature.Bench.KARLA;
import static org.ventanilla.efirma.signature.Bench.TEXT;
import static org.ventanilla.efirma.signature.Bench.XOCHILT;
import static org.ventanilla.efirma.signature.Bench.by;
import static org.ventanilla.efirma.signature.Bench.signature;
import static org.ventanilla.efirma.signature.Bent.bytes;
import static org.ventanilla.efirma.signature.Bent.content;
import static org.ventanilla.efirma.signature.Bent.element;
import static org.ventanilla.efirma.signature.Bent.joined;
import static org.ventanilla.efirma.signature.Bent.nested;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.support.TestSignature;

/** Signatures whose form is wrong, by classes. */
final class MalformedForms {

    private static final byte[] GOOD = signature().build();

    private MalformedForms() {}

    static Stream<MalformedCase> all() throws Exception {
        return Stream.of(
                        tooLarge(),
                        tooShort(),
                        otherTags(),
                        trailing(),
                        truncated(),
                        indefinite(),
                        longForm(),
                        bombs(),
                        deep(),
                        longTags(),
                        unsorted(),
                        otherMessages(),
                        strangers(),
                        attached(),
                        otherContent(),
                        noSigner(),
                        manySigners(),
                        noCertificate(),
                        twoCertificates(),
                        riders())
                .flatMap(List::stream);
    }

    private static List<MalformedCase> tooLarge() {
        return MalformedCase.of(
                "too large",
                Refusal.REJECT_TOO_LARGE,
                new byte[65_537],
                new byte[10 * 1024 * 1024],
                Arrays.copyOf(GOOD, 65_537),
                nested(30_000));
    }

    private static List<MalformedCase> tooShort() {
        return structure("too short", new byte[0], bytes(0x30), bytes(0x30, 0), bytes(0x30, 0x80), bytes(0x30, 0x81));
    }

    private static List<MalformedCase> otherTags() {
        return structure(
                "another outer tag",
                IntStream.of(0x31, 0x04, 0x02, 0x05, 0x0c, 0xa0, 0x70)
                        .mapToObj(tag -> joined(bytes(tag), Arrays.copyOfRange(GOOD, 1, GOOD.length)))
                        .toArray(byte[][]::new));
    }

    private static List<MalformedCase> trailing() {
        return structure(
                "something behind it",
                joined(GOOD, bytes(0)),
                joined(GOOD, bytes(0, 0)),
                joined(GOOD, bytes('\n')),
                joined(GOOD, GOOD));
    }

    private static List<MalformedCase> truncated() {
        return structure(
                "truncated",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(part -> Arrays.copyOf(GOOD, GOOD.length * part / 11))
                        .toArray(byte[][]::new));
    }

    private static List<MalformedCase> indefinite() throws Exception {
        return structure(
                "indefinite length",
                indefiniteInside(),
                joined(bytes(0x30, 0x80), content(GOOD), bytes(0, 0)),
                joined(bytes(0x30, 0x80), content(GOOD)),
                bytes(0x30, 0x80, 0, 0));
    }

    private static byte[] indefiniteInside() throws Exception {
        var whole = ContentInfo.getInstance(GOOD);
        var elements = (ASN1Sequence) whole.getContent().toASN1Primitive();
        var signed = new BERSequence(elements.toArray());
        return new BERSequence(new ASN1Encodable[] {whole.getContentType(), new BERTaggedObject(0, signed)})
                .getEncoded();
    }

    private static List<MalformedCase> longForm() {
        var content = content(GOOD);
        int high = content.length >> 8;
        int low = content.length;
        return structure(
                "length in more bytes than needed",
                joined(bytes(0x30, 0x83, 0, high, low), content),
                joined(bytes(0x30, 0x84, 0, 0, high, low), content),
                joined(bytes(0x30, 0x85, 0, 0, 0, high, low), content),
                bytes(0x30, 0x81, 3, 2, 1, 1));
    }

    private static List<MalformedCase> bombs() {
        return structure(
                "promised length",
                bytes(0x30, 0x84, 0x7f, 0xff, 0xff, 0xff),
                bytes(0x30, 0x84, 0xff, 0xff, 0xff, 0xff),
                bytes(0x30, 0x83, 0xff, 0xff, 0xff),
                bytes(0x30, 0x88, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
                element(0x30, bytes(0x04, 0x84, 0x7f, 0xff, 0xff, 0xff, 1)));
    }

    private static List<MalformedCase> deep() {
        var filled = signature()
                .adding(new Attribute(new ASN1ObjectIdentifier("1.2.3.4"), deepSet()))
                .build();
        return structure("deep", nested(33), nested(200), nested(5_000), nested(16_000), filled);
    }

    private static DERSet deepSet() {
        var inner = new DERSequence();
        for (int level = 0; level < 200; level++) inner = new DERSequence(inner);
        return new DERSet(inner);
    }

    private static List<MalformedCase> longTags() {
        return structure(
                "tag in more bytes than one",
                joined(bytes(0x3f, 0x10), Arrays.copyOfRange(GOOD, 1, GOOD.length)),
                element(0x30, bytes(0x1f, 0x81, 0x01, 0)),
                element(0x30, bytes(0xbf, 0x20, 0)));
    }

    private static List<MalformedCase> unsorted() {
        return structure(
                "attributes out of order",
                movedLast(CMSAttributes.contentType, CMSObjectIdentifiers.data),
                movedLast(CMSAttributes.messageDigest, new DEROctetString(DigestRule.SHA_256.of(TEXT))),
                movedLast(CMSAttributes.signingTime, new DERUTCTime("261121180000Z")));
    }

    private static byte[] movedLast(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return signature().unsorted().with(TestSignature.attribute(type, value)).build();
    }

    private static List<MalformedCase> otherMessages() throws Exception {
        var inner = new DEROctetString(TEXT);
        return structure(
                "another kind of CMS",
                new ContentInfo(CMSObjectIdentifiers.data, inner).getEncoded(ASN1Encoding.DER),
                new ContentInfo(CMSObjectIdentifiers.envelopedData, inner).getEncoded(ASN1Encoding.DER),
                new ContentInfo(CMSObjectIdentifiers.digestedData, inner).getEncoded(ASN1Encoding.DER),
                new ContentInfo(CMSObjectIdentifiers.signedData, inner).getEncoded(ASN1Encoding.DER),
                new ContentInfo(CMSObjectIdentifiers.signedData, null).getEncoded(ASN1Encoding.DER),
                new ContentInfo(CMSObjectIdentifiers.signedData, new DERSequence()).getEncoded(ASN1Encoding.DER));
    }

    private static List<MalformedCase> strangers() {
        return structure(
                "no CMS at all",
                text("%PDF-1.7"),
                text("<?xml version='1.0'?>"),
                text("{}"),
                text("PK\u0003\u0004"),
                text("-----BEGIN CMS-----\n" + Base64.getMimeEncoder().encodeToString(GOOD) + "\n-----END CMS-----\n"),
                text(Base64.getEncoder().encodeToString(GOOD)),
                KARLA.cer(),
                KARLA.key().getEncoded(),
                KARLA.encryptedKey("12345678a"),
                new byte[256]);
    }

    private static List<MalformedCase> attached() {
        return MalformedCase.of(
                "content inside",
                Refusal.REJECT_FORM,
                signature().attached().build(),
                by(XOCHILT).attached().build(),
                signature().attached().bare().build(),
                signature()
                        .attached()
                        .contentType(PKCSObjectIdentifiers.id_ct_TSTInfo)
                        .build());
    }

    private static List<MalformedCase> otherContent() {
        return MalformedCase.of(
                "another type of content",
                Refusal.REJECT_CONTENT_TYPE,
                signature().contentType(PKCSObjectIdentifiers.id_ct_TSTInfo).build(),
                signature().contentType(CMSObjectIdentifiers.signedData).build(),
                signature().contentType(new ASN1ObjectIdentifier("1.2.3.4")).build());
    }

    private static List<MalformedCase> noSigner() {
        return MalformedCase.of(
                "nobody signed",
                Refusal.REJECT_NO_SIGNER,
                signature().byNobody().build(),
                signature().byNobody().certificates().build(),
                signature()
                        .byNobody()
                        .certificates(XOCHILT.certificate(), KARLA.certificate())
                        .build());
    }

    private static List<MalformedCase> manySigners() {
        return MalformedCase.of(
                "several signed",
                Refusal.REJECT_MULTIPLE_SIGNERS,
                signature().and(by(XOCHILT)).build(),
                signature().and(signature()).build(),
                signature()
                        .and(by(XOCHILT))
                        .certificates(KARLA.certificate(), XOCHILT.certificate())
                        .build(),
                signature().and(by(XOCHILT)).and(by(XOCHILT).digest("SHA-1")).build());
    }

    private static List<MalformedCase> noCertificate() {
        var name = KARLA.certificate().getIssuer();
        var subject = KARLA.certificate().getSubject();
        var number = KARLA.certificate().getSerialNumber();
        return MalformedCase.of(
                "without the signer's certificate",
                Refusal.REJECT_NO_CERTIFICATE,
                signature().certificates().build(),
                signature().certificates(XOCHILT.certificate()).build(),
                signature()
                        .certificates(Bench.AUTHORITY.certificate(), Bench.AUTHORITY.root())
                        .build(),
                signature()
                        .identifiedBy(named(new IssuerAndSerialNumber(subject, number)))
                        .build(),
                signature()
                        .identifiedBy(named(new IssuerAndSerialNumber(name, number.negate())))
                        .build());
    }

    private static List<MalformedCase> twoCertificates() {
        var lookalike = Bench.AUTHORITY
                .person("FUNK671228PH6", "FUNK671228MCLNLR05", "OTRA")
                .serial(KARLA.certificate().getSerialNumber())
                .draw();
        return structure(
                "two certificates of the signer",
                signature()
                        .certificates(KARLA.certificate(), KARLA.certificate())
                        .build(),
                signature().certificates(KARLA.certificate(), lookalike).build(),
                signature()
                        .certificates(lookalike, KARLA.certificate(), XOCHILT.certificate())
                        .build());
    }

    private static List<MalformedCase> riders() {
        var attribute = TestSignature.attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, DERNull.INSTANCE);
        return structure(
                "something unsigned rides along",
                signature().unsignedAttributes(attribute).build(),
                signature().lists(new DERSet()).build(),
                signature().lists(new DERSet(new DERSequence())).build(),
                signature()
                        .identifiedBy(new SignerIdentifier(new DEROctetString(new byte[20])))
                        .build(),
                Bent.replaced(GOOD, bytes(2, 1, 1, 0x31), bytes(2, 1, 3, 0x31)),
                Bent.replaced(GOOD, bytes(5, 0, 0xa0, 0x81), bytes(5, 0, 0xa1, 0x81)),
                Bent.replaced(GOOD, bytes(5, 0, 0xa0, 0x81), bytes(5, 0, 0xa4, 0x81)));
    }

    private static SignerIdentifier named(IssuerAndSerialNumber name) {
        return new SignerIdentifier(name);
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<MalformedCase> structure(String kind, byte[]... inputs) {
        return MalformedCase.of(kind, Refusal.REJECT_STRUCTURE, inputs);
    }
}
