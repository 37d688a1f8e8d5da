package org.ventanilla.efirma.signature;

import static org.ventanilla.efirma.signature.Bench.AUTHORITY;
import static org.ventanilla.efirma.signature.Bench.KARLA;
import static org.ventanilla.efirma.signature.Bench.XOCHILT;
import static org.ventanilla.efirma.signature.Bench.by;
import static org.ventanilla.efirma.signature.Bench.signature;
import static org.ventanilla.efirma.signature.VerifierMother.NOON;
import static org.ventanilla.support.CertificateDraft.text;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.support.CertificateDraft;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestEfirma;
import org.ventanilla.support.TestKeys;

/** Signatures that are good, of certificates that do not count, by classes. */
final class MalformedCertificates {

    private static final ASN1ObjectIdentifier RFC = BCStyle.UNIQUE_IDENTIFIER;
    private static final ASN1ObjectIdentifier CURP = BCStyle.SERIALNUMBER;
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant SECOND_BEFORE = NOON.minusSeconds(1);
    private static final Instant SECOND_AFTER = NOON.plusSeconds(1);

    private MalformedCertificates() {}

    static Stream<MalformedCase> all() {
        return Stream.of(
                        keySizes(),
                        seals(),
                        usages(),
                        holders(),
                        nobodys(),
                        numbers(),
                        deepExtensions(),
                        forged(),
                        leafIssuers(),
                        expired(),
                        notYet(),
                        times())
                .flatMap(List::stream);
    }

    private static List<MalformedCase> keySizes() {
        return MalformedCase.of(
                "key of the wrong size",
                Refusal.REJECT_KEY_SIZE,
                by(draft().keys(TestKeys.rsa("small", 1024)).issue()).build(),
                by(draft().keys(TestKeys.rsa("smallish", 1536)).issue()).build(),
                by(draft().keys(withPublic(BigInteger.ONE.shiftLeft(2046).setBit(0), 65_537))
                                .issue())
                        .build(),
                by(draft().keys(withPublic(BigInteger.ONE.shiftLeft(4096).setBit(0), 65_537))
                                .issue())
                        .build(),
                by(draft().keys(withPublic(BigInteger.ONE.shiftLeft(16_000).setBit(0), 65_537))
                                .issue())
                        .build(),
                by(draft().keys(withPublic(BigInteger.ONE.shiftLeft(2047).setBit(0), 3))
                                .issue())
                        .build());
    }

    private static List<MalformedCase> seals() {
        var ordinary = AUTHORITY
                .seal("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA FUENTE NOLASCO")
                .issue();
        return type(
                "a seal or an authority",
                by(ordinary).build(),
                by(new TestEfirma(AUTHORITY.key(), AUTHORITY.certificate())).build(),
                by(new TestEfirma(AUTHORITY.rootKeys().getPrivate(), AUTHORITY.root()))
                        .build(),
                by(draft().extension(Extension.basicConstraints, true, new BasicConstraints(true))
                                .issue())
                        .build(),
                by(draft().with(BCStyle.OU, text("Sucursal")).issue()).build());
    }

    private static List<MalformedCase> usages() {
        var mail = new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection);
        var client = new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth);
        return type(
                "a certificate for something else",
                by(draft().withoutExtension(Extension.keyUsage).issue()).build(),
                by(draft().withoutExtension(Extension.extendedKeyUsage).issue()).build(),
                by(usage(KeyUsage.digitalSignature)).build(),
                by(usage(KeyUsage.nonRepudiation)).build(),
                by(usage(KeyUsage.dataEncipherment | KeyUsage.keyAgreement)).build(),
                by(draft().extension(Extension.extendedKeyUsage, false, mail).issue())
                        .build(),
                by(draft().extension(Extension.extendedKeyUsage, false, client).issue())
                        .build(),
                by(draft().extension(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)
                                .issue())
                        .build());
    }

    private static List<MalformedCase> holders() {
        var texts = Stream.of(
                        "",
                        "FUNK671228PH",
                        "FUNK671328PH6",
                        "funk671228PH6",
                        "FUNK671228PH6 ",
                        " FUNK671228PH6",
                        "FUNK671228PH6/CACX7605101P8",
                        "FUNK671228PH6 / CACX7605101P8 / X",
                        "EKU9003173C9 / NADIE")
                .map(value -> by(draft().with(RFC, text(value)).issue()).build());
        var shapes = Stream.of(
                by(draft().without(RFC).issue()).build(),
                by(draft().adding(RFC, text("FUNK671228PH6")).issue()).build(),
                by(draft().with(RFC, new DERBMPString("FUNK671228PH6")).issue()).build(),
                by(draft().with(RFC, DERNull.INSTANCE).issue()).build(),
                by(draft().without(CURP).issue()).build(),
                by(draft().adding(CURP, text("CACX760510MGTSHC04")).issue()).build());
        return type("nobody whose RFC can be read", Stream.concat(texts, shapes).toArray(byte[][]::new));
    }

    private static List<MalformedCase> nobodys() {
        return MalformedCase.of(
                "an RFC that is nobody's",
                Refusal.REJECT_RFC,
                by(draft().with(RFC, text("XAXX010101000")).issue()).build(),
                by(draft().with(RFC, text("XEXX010101000")).issue()).build(),
                by(draft().with(RFC, text("XAXX010101000 / FUNK671228PH6")).issue())
                        .build());
    }

    private static List<MalformedCase> numbers() {
        return type(
                "a number that is none",
                by(draft().serial(BigInteger.TEN).issue()).build(),
                by(draft().number("3000100000050000341").issue()).build(),
                by(draft().number("3000100000050000341X").issue()).build());
    }

    private static List<MalformedCase> deepExtensions() {
        return MalformedCase.of(
                "deep or broken extension",
                Refusal.REJECT_STRUCTURE,
                by(draft().extension(Extension.keyUsage, false, Bent.nested(5_000))
                                .issue())
                        .build(),
                by(draft().extension(Extension.basicConstraints, true, Bent.nested(100))
                                .issue())
                        .build(),
                by(draft().extension(Extension.extendedKeyUsage, false, new byte[0])
                                .issue())
                        .build(),
                by(draft().extension(Extension.keyUsage, false, Bent.bytes(4, 1, 0))
                                .issue())
                        .build());
    }

    private static List<MalformedCase> forged() {
        var mallory = TestKeys.rsa("mallory");
        var issuer = AUTHORITY.certificate().getSubject();
        var subject = KARLA.certificate().getSubject();
        var number = KARLA.certificate().getSerialNumber();
        var forged =
                draft().issuedBy(issuer, mallory).serial(number).keys(mallory).issue();
        var other = TestAuthority.named("OTRA AC")
                .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA")
                .issue();
        var forgedAuthority = AUTHORITY
                .ownDraft()
                .keys(mallory)
                .issuedBy(AUTHORITY.root().getSubject(), mallory)
                .draw();
        return chain(
                "issued by nobody who is trusted",
                by(draft().issuedBy(subject, mallory).keys(mallory).issue()).build(),
                by(forged).build(),
                by(forged).certificates(forged.certificate(), forgedAuthority).build(),
                by(other).build(),
                by(other)
                        .certificates(
                                other.certificate(),
                                TestAuthority.named("OTRA AC").certificate())
                        .build(),
                by(draft().issuedBy(AUTHORITY.root().getSubject(), AUTHORITY.keys())
                                .issue())
                        .build());
    }

    private static List<MalformedCase> leafIssuers() {
        var keys = new KeyPair(XOCHILT.x509().getPublicKey(), XOCHILT.key());
        var below = draft().issuedBy(XOCHILT.certificate().getSubject(), keys).issue();
        return chain(
                "issued by an e.firma",
                by(below).build(),
                by(below)
                        .certificates(below.certificate(), XOCHILT.certificate())
                        .build(),
                by(below)
                        .certificates(below.certificate(), XOCHILT.certificate(), AUTHORITY.certificate())
                        .build());
    }

    private static List<MalformedCase> expired() {
        return MalformedCase.of(
                "its time is over",
                Refusal.REJECT_EXPIRED,
                by(draft().validBetween(LONG_AGO, SECOND_BEFORE).issue()).build(),
                by(draft().validBetween(LONG_AGO, LONG_AGO.plus(Duration.ofDays(1461)))
                                .issue())
                        .build(),
                by(draft().validBetween(LONG_AGO, SECOND_BEFORE).issue())
                        .at(LONG_AGO.plusSeconds(60))
                        .build(),
                by(draft().validBetween(NOON.plusSeconds(9), SECOND_BEFORE).issue())
                        .build());
    }

    private static List<MalformedCase> notYet() {
        var later = NOON.plus(Duration.ofDays(400));
        return MalformedCase.of(
                "its time has not come",
                Refusal.REJECT_NOT_YET_VALID,
                by(draft().validBetween(SECOND_AFTER, later).issue()).build(),
                by(draft().validBetween(NOON.plus(Duration.ofDays(300)), later).issue())
                        .build(),
                by(draft().validBetween(SECOND_AFTER, later).issue()).at(later).build());
    }

    private static List<MalformedCase> times() {
        return MalformedCase.of(
                "signed at another time",
                Refusal.REJECT_SIGNING_TIME,
                signature().at(NOON.minusSeconds(301)).build(),
                signature().at(NOON.plusSeconds(301)).build(),
                signature().at(NOON.minus(Duration.ofDays(365))).build(),
                signature().at(NOON.plus(Duration.ofDays(180))).build(),
                signature().at(Instant.parse("1970-01-01T00:00:00Z")).build(),
                signature().at(Instant.parse("2060-01-01T00:00:00Z")).build());
    }

    private static CertificateDraft draft() {
        return AUTHORITY.person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA FUENTE NOLASCO");
    }

    private static TestEfirma usage(int bits) {
        return draft().extension(Extension.keyUsage, false, new KeyUsage(bits)).issue();
    }

    /** Any public key with a private one that does not belong to it. */
    private static KeyPair withPublic(BigInteger modulus, long exponent) {
        try {
            var spec = new RSAPublicKeySpec(modulus, BigInteger.valueOf(exponent));
            return new KeyPair(
                    KeyFactory.getInstance("RSA").generatePublic(spec),
                    TestKeys.rsa("any").getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MalformedCase> type(String kind, byte[]... inputs) {
        return MalformedCase.of(kind, Refusal.REJECT_CERT_TYPE, inputs);
    }

    private static List<MalformedCase> chain(String kind, byte[]... inputs) {
        return MalformedCase.of(kind, Refusal.REJECT_CHAIN, inputs);
    }
}
