package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The certificates of the demonstration, against the profile of the tax authority (efirma, section 1). */
class EfirmaProfileTests {

    private static final Instant BEGINNING = Instant.parse("2026-11-18T16:00:00Z");

    @ParameterizedTest
    @FieldSource("org.ventanilla.demo.authority.Issued#EFIRMAS")
    void bearsTheMarksOfAnEfirma(String name) throws Exception {
        var certificate = Issued.certificate(name);

        assertThat(subject(name))
                .startsWith(
                        BCStyle.CN,
                        BCStyle.NAME,
                        BCStyle.O,
                        BCStyle.C,
                        BCStyle.EmailAddress,
                        BCStyle.UNIQUE_IDENTIFIER);
        assertThat(extensions(name)).containsExactly("2.5.29.19", "2.5.29.15", "2.16.840.1.113730.1.1", "2.5.29.37");
        assertThat(certificate.getKeyUsage())
                .containsExactly(true, true, false, true, true, false, false, false, false);
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2");
        assertThat(certificate.getExtensionValue("2.16.840.1.113730.1.1")).containsExactly(4, 4, 3, 2, 5, 0xA0);
    }

    @Test
    void makesASealThatIsNoEfirma() throws Exception {
        var certificate = Issued.certificate("sello");

        assertThat(subject("sello"))
                .containsExactly(
                        BCStyle.CN,
                        BCStyle.NAME,
                        BCStyle.O,
                        BCStyle.UNIQUE_IDENTIFIER,
                        BCStyle.SERIALNUMBER,
                        BCStyle.OU);
        assertThat(extensions("sello")).containsExactly("2.5.29.19", "2.5.29.15");
        assertThat(certificate.getKeyUsage())
                .containsExactly(true, true, false, false, false, false, false, false, false);
        assertThat(certificate.getExtendedKeyUsage()).isNull();
    }

    @ParameterizedTest
    @FieldSource("org.ventanilla.demo.authority.Issued#ALL")
    void hasANumberOfTwentyDigitsFourYearsAndAnRsaKey(String name) {
        var certificate = Issued.certificate(name);
        var view = Issued.view(name);
        var key = (RSAPublicKey) certificate.getPublicKey();

        assertThat(new String(certificate.getSerialNumber().toByteArray(), StandardCharsets.US_ASCII))
                .matches("\\d{20}")
                .isEqualTo(view.number());
        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(view.notBefore());
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo(view.notAfter());
        assertThat(Duration.between(view.notBefore(), view.notAfter())).isEqualTo(Duration.ofDays(1461));
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getCriticalExtensionOIDs()).containsExactly("2.5.29.19");
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
        assertThat(key.getPublicExponent()).isEqualTo(65537);
    }

    @Test
    void namesHolderAndRepresentativeAsTheTaxAuthorityDoes() {
        assertThat(Issued.text("fernanda", "2.5.4.45")).isEqualTo("ÑUOF8512314K3");
        assertThat(Issued.text("fernanda", "2.5.4.5")).isEqualTo("XUOF851231MNLXRR07");
        assertThat(Issued.text("nopal-azul", "2.5.4.45")).isEqualTo("CNA150312AB1 / SAVJ740919R58");
        assertThat(Issued.text("nopal-azul", "2.5.4.5")).isEqualTo(" / SAVJ740919HJCLGL08");
        assertThat(Issued.text("julio", "2.5.4.45")).isEqualTo("SAVJ740919R58");
        assertThat(Issued.text("dulces", "2.5.4.45")).isEqualTo("D&Ñ190610QXA / QUTR9004127H1");
        assertThat(Issued.text("dulces", "2.5.4.5")).isEqualTo(" / QUTR900412MNLRMN09");
    }

    @Test
    void writesLatinOneWhereAPrintableStringDoesNotDo() {
        assertThat(Issued.part("fernanda", "2.5.4.45")).isInstanceOf(DERT61String.class);
        assertThat(Issued.part("dulces", "2.5.4.3"))
                .isEqualTo(new DERT61String("DULCES & ÑANDU SA DE CV".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(Issued.part("fernanda", "2.5.4.5")).isInstanceOf(DERPrintableString.class);
        assertThat(Issued.part("luis", "2.5.4.3")).isInstanceOf(DERPrintableString.class);
        assertThat(Issued.part("luis", "1.2.840.113549.1.9.1")).isInstanceOf(DERIA5String.class);
    }

    @Test
    void namesTaxKeysWhoseCheckDigitIsRight() {
        assertThat(EfirmaCast.ALL).allSatisfy(efirma -> {
            var representative = efirma.representative();
            assertThat(efirma.holder().rfc().checkDigitMatches()).isTrue();
            assertThat(representative == null || representative.rfc().checkDigitMatches())
                    .isTrue();
        });
    }

    @Test
    void isInForceWhenTheDemonstrationBeginsButForTwo() {
        assertThat(Issued.FILES.all().stream()
                        .filter(view -> view.notBefore().isAfter(BEGINNING)
                                || view.notAfter().isBefore(BEGINNING))
                        .map(EfirmaView::name))
                .containsExactly("vencida", "futura");
        assertThat(Issued.view("luis").notAfter()).isEqualTo(BEGINNING.plus(Duration.ofDays(45)));
    }

    @Test
    void givesEachANumberAndAPasswordOfItsOwn() {
        assertThat(Issued.FILES.all()).extracting(EfirmaView::number).doesNotHaveDuplicates();
        assertThat(Issued.FILES.all()).extracting(EfirmaView::password).doesNotHaveDuplicates();
    }

    private static Stream<ASN1ObjectIdentifier> subject(String name) {
        return Arrays.stream(Issued.holder(name).getSubject().getRDNs())
                .map(part -> part.getFirst().getType());
    }

    private static Stream<String> extensions(String name) {
        return Arrays.stream(Issued.holder(name).getExtensions().getExtensionOIDs())
                .map(ASN1ObjectIdentifier::getId);
    }
}
