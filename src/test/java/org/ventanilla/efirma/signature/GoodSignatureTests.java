package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.Bench.AUTHORITY;
import static org.ventanilla.efirma.signature.Bench.KARLA;
import static org.ventanilla.efirma.signature.Bench.TEXT;
import static org.ventanilla.efirma.signature.Bench.XOCHILT;
import static org.ventanilla.efirma.signature.Bench.by;
import static org.ventanilla.efirma.signature.Bench.signature;
import static org.ventanilla.efirma.signature.VerifierMother.ACCEPT;
import static org.ventanilla.efirma.signature.VerifierMother.NOON;
import static org.ventanilla.efirma.signature.VerifierMother.code;
import static org.ventanilla.support.TestSignature.attribute;
import static org.ventanilla.support.TestSignature.naming;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.smime.SMIMECapabilitiesAttribute;
import org.bouncycastle.asn1.smime.SMIMECapabilityVector;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.support.CertificateDraft;
import org.ventanilla.support.TestKeys;
import org.ventanilla.support.TestSignature;

/** More than thirty ways to sign well, as different tools do: each is accepted, and by EU DSS too. */
class GoodSignatureTests {

    private final DssJudge dss = new DssJudge(AUTHORITY.root(), AUTHORITY.certificate());

    @Test
    void coversEnoughVariants() throws Exception {
        assertThat(variants().count()).isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void acceptsWhatIsGood(Variant good) {
        assertThat(code(VerifierMother.trusting(AUTHORITY).judge(good.cms(), TEXT)))
                .isEqualTo(ACCEPT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void agreesWithDssOnWhatIsGood(Variant good) {
        assertThat(dss.passes(good.cms(), TEXT)).isTrue();
        assertThat(dss.isBaseline(good.cms(), TEXT)).isTrue();
    }

    static Stream<Variant> variants() throws Exception {
        return Stream.of(algorithms(), riders(), attributes(), certificates(), times(), Stream.of(byBouncyCastle()))
                .flatMap(each -> each);
    }

    private static Stream<Variant> algorithms() {
        return Stream.of(DigestRule.values()).flatMap(rule -> {
            var digest = rule.name().replace('_', '-');
            var named = new AlgorithmIdentifier(withRsa(rule), DERNull.INSTANCE);
            return Stream.of(
                    variant(digest, signature().digest(digest)),
                    variant(
                            digest + " named with RSA",
                            signature().digest(digest).declaring(named)),
                    variant(
                            digest + " and issuer named",
                            signature().digest(digest).with(naming(KARLA.certificate()))),
                    variant(
                            digest + " without parameters",
                            signature()
                                    .digest(digest)
                                    .declaring(new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption))));
        });
    }

    private static Stream<Variant> riders() {
        return Stream.of(
                variant("with its authority", signature().certificates(KARLA.certificate(), AUTHORITY.certificate())),
                variant(
                        "with its whole path",
                        signature().certificates(KARLA.certificate(), AUTHORITY.certificate(), AUTHORITY.root())),
                variant("with somebody else", signature().certificates(XOCHILT.certificate(), KARLA.certificate())),
                variant(
                        "with certificates out of order",
                        signature()
                                .unsorted()
                                .certificates(KARLA.certificate(), AUTHORITY.root(), XOCHILT.certificate())),
                variant(
                        "with certificates in another order",
                        signature()
                                .unsorted()
                                .certificates(XOCHILT.certificate(), AUTHORITY.root(), KARLA.certificate())));
    }

    private static Stream<Variant> attributes() {
        var capabilities = new SMIMECapabilityVector();
        capabilities.addCapability(NISTObjectIdentifiers.id_aes256_CBC);
        var protection = new CMSAlgorithmProtection(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE),
                CMSAlgorithmProtection.SIGNATURE,
                new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE));
        var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        var own = DigestRule.SHA_256.of(KARLA.cer());
        var above = DigestRule.SHA_256.of(Der.encoded(AUTHORITY.certificate().toASN1Structure()));
        return Stream.of(
                variant("capabilities of mail", signature().adding(new SMIMECapabilitiesAttribute(capabilities))),
                variant(
                        "algorithms protected",
                        signature().adding(attribute(CMSAttributes.cmsAlgorithmProtect, protection))),
                variant(
                        "an attribute nobody knows",
                        signature().adding(attribute(new ASN1ObjectIdentifier("1.2.3.4"), DERNull.INSTANCE))),
                variant(
                        "digest algorithm of the name spelt out",
                        signature().with(naming(new ESSCertIDv2(sha256, own)))),
                variant("authority named too", signature().with(naming(new ESSCertIDv2(own), new ESSCertIDv2(above)))));
    }

    private static Stream<Variant> certificates() {
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return Stream.of(
                variant(
                        "key of 3072 bits",
                        by(draft().keys(TestKeys.rsa("strong", 3072)).issue())),
                variant(
                        "key of 4096 bits",
                        by(draft().keys(TestKeys.rsa("stronger", 4096)).issue())),
                variant(
                        "certificate signed with SHA-512",
                        by(draft().signedWith("SHA512withRSA").issue())),
                variant(
                        "Ñ in the RFC",
                        by(AUTHORITY
                                .person("RAQÑ7701212M3", "RAQN770121HDFMZV08", "ÑEVES RAMIREZ QUEZADA")
                                .issue())),
                variant(
                        "& in the RFC",
                        by(AUTHORITY
                                .company("H&E951128469", "HERRERIA & ELECTRICOS", "XOJI740919U48", "XOJI740919MQTDMN02")
                                .issue())),
                variant(
                        "Ñ in UTF-8",
                        by(draft().with(BCStyle.UNIQUE_IDENTIFIER, new DERUTF8String("RAQÑ7701212M3"))
                                .issue())),
                variant(
                        "person with a representative",
                        by(draft().with(
                                        BCStyle.UNIQUE_IDENTIFIER,
                                        CertificateDraft.text("FUNK671228PH6 / CACX7605101P8"))
                                .issue())),
                variant(
                        "no Netscape type",
                        by(draft().withoutExtension(MiscObjectIdentifiers.netscapeCertType)
                                .issue())),
                variant(
                        "critical key usage",
                        by(draft().extension(Extension.keyUsage, true, usage).issue())));
    }

    private static Stream<Variant> times() {
        return Stream.of(
                variant("signed almost 5 minutes before", signature().at(NOON.minusSeconds(299))),
                variant("signed 5 minutes before", signature().at(NOON.minus(Duration.ofMinutes(5)))),
                variant("signed 5 minutes ahead", signature().at(NOON.plus(Duration.ofMinutes(5)))));
    }

    private static Variant byBouncyCastle() throws Exception {
        var generator = new CMSSignedDataGenerator();
        var naming = TestSignature.naming(KARLA.certificate());
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                        new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(
                        new DERSet(new ASN1Encodable[] {
                            naming, attribute(CMSAttributes.signingTime, new DERUTCTime("261121180000Z"))
                        }))))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(KARLA.key()), KARLA.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(KARLA.x509())));
        return new Variant(
                "made by BouncyCastle",
                generator.generate(new CMSProcessableByteArray(TEXT), false).getEncoded(ASN1Encoding.DER));
    }

    private static ASN1ObjectIdentifier withRsa(DigestRule rule) {
        return switch (rule) {
            case SHA_256 -> PKCSObjectIdentifiers.sha256WithRSAEncryption;
            case SHA_384 -> PKCSObjectIdentifiers.sha384WithRSAEncryption;
            case SHA_512 -> PKCSObjectIdentifiers.sha512WithRSAEncryption;
        };
    }

    private static CertificateDraft draft() {
        return AUTHORITY.person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA FUENTE NOLASCO");
    }

    private static Variant variant(String name, TestSignature signature) {
        return new Variant(name, signature.build());
    }

    /** A good signature of the text. */
    record Variant(String name, byte[] cms) {

        @Override
        public String toString() {
            return name;
        }
    }
}
