package org.ventanilla.efirma.signature;

import static org.ventanilla.efirma.signature.Bench.KARLA;
import static org.ventanilla.efirma.signature.Bench.TEXT;
import static org.ventanilla.efirma.signature.Bench.XOCHILT;
import static org.ventanilla.efirma.signature.Bench.by;
import static org.ventanilla.efirma.signature.Bench.signature;
import static org.ventanilla.support.TestSignature.attribute;
import static org.ventanilla.support.TestSignature.naming;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.support.TestEfirma;
import org.ventanilla.support.TestKeys;
import org.ventanilla.support.TestSignature;

/** Signatures whose algorithms, attributes, digests or values are wrong, by classes. */
final class MalformedAttributes {

    private static final byte[] GOOD = signature().build();
    private static final ASN1ObjectIdentifier NAMING = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
    private static final List<ASN1ObjectIdentifier> DEMANDED =
            List.of(CMSAttributes.contentType, CMSAttributes.messageDigest, CMSAttributes.signingTime, NAMING);

    private MalformedAttributes() {}

    static Stream<MalformedCase> all() {
        return Stream.of(
                        digests(),
                        signatures(),
                        meant(),
                        certificateAlgorithms(),
                        bare(),
                        notCades(),
                        missing(),
                        doubled(),
                        manyValued(),
                        misshapen(),
                        times(),
                        spokenContent(),
                        otherDigest(),
                        otherNaming(),
                        values())
                .flatMap(List::stream);
    }

    private static List<MalformedCase> digests() {
        return algorithm(
                "digest that does not count",
                signature().digest("SHA-1").build(),
                signature().digest("MD5").build(),
                signature().digest("SHA-224").build(),
                signature().digest("SHA-1").bare().build());
    }

    private static List<MalformedCase> signatures() {
        return algorithm(
                "signature algorithm that does not count",
                declaring(PKCSObjectIdentifiers.sha1WithRSAEncryption, DERNull.INSTANCE),
                declaring(PKCSObjectIdentifiers.sha512WithRSAEncryption, DERNull.INSTANCE),
                declaring(PKCSObjectIdentifiers.id_RSASSA_PSS, new DERSequence()),
                declaring(X9ObjectIdentifiers.ecdsa_with_SHA256, DERNull.INSTANCE),
                declaring(PKCSObjectIdentifiers.rsaEncryption, new ASN1Integer(1)),
                declaring(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE));
    }

    private static List<MalformedCase> meant() {
        var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        var sha512 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512, DERNull.INSTANCE);
        var rsa = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
        var other = new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
        return algorithm(
                "other algorithms than the signer meant",
                protecting(new CMSAlgorithmProtection(sha512, CMSAlgorithmProtection.SIGNATURE, rsa)),
                protecting(new CMSAlgorithmProtection(sha256, CMSAlgorithmProtection.SIGNATURE, other)),
                protecting(new CMSAlgorithmProtection(sha256, CMSAlgorithmProtection.MAC, rsa)));
    }

    private static byte[] protecting(CMSAlgorithmProtection protection) {
        return signature()
                .adding(attribute(CMSAttributes.cmsAlgorithmProtect, protection))
                .build();
    }

    private static List<MalformedCase> certificateAlgorithms() {
        var draft = Bench.AUTHORITY.person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA");
        return algorithm(
                "certificate or key of algorithms that do not count",
                by(draft.signedWith("SHA1withRSA").issue()).build(),
                by(draft.signedWith("MD5withRSA").issue()).build(),
                by(draft.signedWith("SHA224withRSA").issue()).build(),
                by(draft.signedWith("SHA256withRSA")
                                .keys(TestKeys.curve("leaf"))
                                .issue())
                        .build());
    }

    private static List<MalformedCase> bare() {
        return MalformedCase.of(
                "no signed attributes",
                Refusal.REJECT_NOT_CADES,
                signature().bare().build(),
                by(XOCHILT).bare().build(),
                signature().digest("SHA-512").bare().build());
    }

    private static List<MalformedCase> notCades() {
        return MalformedCase.of(
                "attributes of plain CMS",
                Refusal.REJECT_NOT_CADES,
                signature().without(NAMING).build(),
                signature().without(CMSAttributes.signingTime).build(),
                signature().without(NAMING).without(CMSAttributes.signingTime).build(),
                signature()
                        .without(NAMING)
                        .adding(attribute(PKCSObjectIdentifiers.id_aa_signingCertificate, new DERSequence()))
                        .build());
    }

    private static List<MalformedCase> missing() {
        return structure(
                "an attribute of CMS is missing",
                signature().without(CMSAttributes.messageDigest).build(),
                signature().without(CMSAttributes.contentType).build(),
                signature()
                        .without(CMSAttributes.contentType)
                        .without(CMSAttributes.messageDigest)
                        .build());
    }

    private static List<MalformedCase> doubled() {
        return structure(
                "an attribute stands twice",
                DEMANDED.stream()
                        .map(type -> signature()
                                .adding(attribute(type, new DERPrintableString("otra vez")))
                                .build())
                        .toArray(byte[][]::new));
    }

    private static List<MalformedCase> manyValued() {
        return structure(
                "an attribute has no value or several",
                DEMANDED.stream()
                        .flatMap(type -> Stream.of(
                                signature().with(attribute(type)).build(),
                                signature()
                                        .with(attribute(type, DERNull.INSTANCE, new DERPrintableString("b")))
                                        .build()))
                        .toArray(byte[][]::new));
    }

    private static List<MalformedCase> misshapen() {
        return structure(
                "a value of another type",
                with(CMSAttributes.messageDigest, new ASN1Integer(7)),
                with(CMSAttributes.messageDigest, new DERPrintableString("digest")),
                with(CMSAttributes.contentType, new DERPrintableString("1.2.840.113549.1.7.1")),
                with(NAMING, new DEROctetString(new byte[32])),
                with(NAMING, new DERSequence()),
                with(NAMING, DERNull.INSTANCE),
                with(CMSAttributes.cmsAlgorithmProtect, new DERSequence()));
    }

    private static List<MalformedCase> times() {
        return structure(
                "a time that is none",
                Stream.of(
                                new DERUTCTime("2611211800Z"),
                                new DERUTCTime("261121180000+0600"),
                                new DERUTCTime("261321180000Z"),
                                new DERUTCTime("260230180000Z"),
                                new DERUTCTime("261121250000Z"),
                                new DERUTCTime("261121180060Z"),
                                new DERGeneralizedTime("20261121180000.5Z"),
                                new DERGeneralizedTime("20261121180000Z"),
                                new DERPrintableString("20261121180000Z"),
                                DERNull.INSTANCE,
                                new DERSet())
                        .map(value -> with(CMSAttributes.signingTime, value))
                        .toArray(byte[][]::new));
    }

    private static List<MalformedCase> spokenContent() {
        return MalformedCase.of(
                "the signer speaks of other content",
                Refusal.REJECT_CONTENT_TYPE,
                with(CMSAttributes.contentType, PKCSObjectIdentifiers.id_ct_TSTInfo),
                with(CMSAttributes.contentType, CMSObjectIdentifiers.signedData),
                with(CMSAttributes.contentType, new ASN1ObjectIdentifier("1.2.3.4")));
    }

    private static List<MalformedCase> otherDigest() {
        var digest = DigestRule.SHA_256.of(TEXT);
        return MalformedCase.of(
                "the digest of something else",
                Refusal.REJECT_DIGEST,
                with(CMSAttributes.messageDigest, new DEROctetString(new byte[0])),
                with(CMSAttributes.messageDigest, new DEROctetString(new byte[32])),
                with(CMSAttributes.messageDigest, new DEROctetString(Arrays.copyOf(digest, 31))),
                with(CMSAttributes.messageDigest, new DEROctetString(Arrays.copyOf(digest, 33))),
                with(CMSAttributes.messageDigest, new DEROctetString(DigestRule.SHA_512.of(TEXT))),
                with(CMSAttributes.messageDigest, new DEROctetString(DigestRule.SHA_256.of(digest))),
                TestSignature.of("otro".getBytes(StandardCharsets.UTF_8), KARLA).build());
    }

    private static List<MalformedCase> otherNaming() {
        var own = DigestRule.SHA_256.of(KARLA.cer());
        var sha512 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512);
        var issuer = KARLA.certificate().getIssuer();
        var number = KARLA.certificate().getSerialNumber();
        return MalformedCase.of(
                "another certificate is named",
                Refusal.REJECT_SIGNING_CERT,
                signature().with(naming(XOCHILT.certificate())).build(),
                signature().with(naming()).build(),
                signature()
                        .with(naming(essOf(XOCHILT.certificate()), essOf(KARLA.certificate())))
                        .build(),
                signature()
                        .with(naming(new ESSCertIDv2(sha512, DigestRule.SHA_512.of(KARLA.cer()))))
                        .build(),
                signature().with(naming(new ESSCertIDv2(sha512, own))).build(),
                signature()
                        .with(naming(new ESSCertIDv2(Arrays.copyOf(own, 20))))
                        .build(),
                named(own, issuer, number.add(BigInteger.ONE)),
                named(own, KARLA.certificate().getSubject(), number),
                signature()
                        .with(naming(new ESSCertIDv2(own, new IssuerSerial(twice(issuer), number))))
                        .build(),
                signature()
                        .with(naming(new ESSCertIDv2(own, new IssuerSerial(mail(), number))))
                        .build());
    }

    private static List<MalformedCase> values() {
        int begin = GOOD.length - 256;
        var other = signature().at(Instant.parse("2026-11-21T18:00:01Z")).build();
        var stranger = new TestEfirma(XOCHILT.key(), KARLA.certificate());
        var turned = Stream.of(0, 1, 100, 254, 255).map(place -> Bent.flipped(GOOD, begin + place, 0));
        var replaced = Stream.of(
                Bent.joined(Arrays.copyOf(GOOD, begin), new byte[256]),
                Bent.joined(Arrays.copyOf(GOOD, begin), Arrays.copyOfRange(other, begin, other.length)),
                Bent.replaced(
                        GOOD,
                        "261121180000Z".getBytes(StandardCharsets.US_ASCII),
                        "261121180001Z".getBytes(StandardCharsets.US_ASCII)),
                by(stranger).build());
        return MalformedCase.of(
                "the value does not fit",
                Refusal.REJECT_SIGNATURE,
                Stream.concat(turned, replaced).toArray(byte[][]::new));
    }

    private static byte[] declaring(ASN1ObjectIdentifier type, ASN1Encodable parameters) {
        return signature().declaring(new AlgorithmIdentifier(type, parameters)).build();
    }

    private static byte[] with(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return signature().with(attribute(type, value)).build();
    }

    private static byte[] named(byte[] digest, X500Name issuer, BigInteger number) {
        var names = new GeneralNames(new GeneralName(issuer));
        return signature()
                .with(naming(new ESSCertIDv2(digest, new IssuerSerial(names, number))))
                .build();
    }

    private static ESSCertIDv2 essOf(X509CertificateHolder certificate) {
        return new ESSCertIDv2(DigestRule.SHA_256.of(Der.encoded(certificate.toASN1Structure())));
    }

    private static GeneralNames twice(X500Name name) {
        return new GeneralNames(new GeneralName[] {new GeneralName(name), new GeneralName(name)});
    }

    private static GeneralNames mail() {
        return new GeneralNames(new GeneralName(GeneralName.rfc822Name, "ac@pruebas.example"));
    }

    private static List<MalformedCase> algorithm(String kind, byte[]... inputs) {
        return MalformedCase.of(kind, Refusal.REJECT_ALGORITHM, inputs);
    }

    private static List<MalformedCase> structure(String kind, byte[]... inputs) {
        return MalformedCase.of(kind, Refusal.REJECT_STRUCTURE, inputs);
    }
}
