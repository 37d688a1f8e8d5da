package org.ventanilla.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.zxing.BarcodeFormat;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.documents.Ink;
import org.ventanilla.documents.domain.Sealing;
import org.ventanilla.efirma.Sealer;
import org.ventanilla.efirma.SealerMother;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.TestCertificates;

class CardPdfTests {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");
    private static final Sealer SEALER = SealerMother.sealingWith(TestCertificates.seal());

    static Stream<Arguments> cards() {
        return Stream.of(
                        CardMother.active(),
                        CardMother.longWinded(),
                        CardMother.inConservation(),
                        CardMother.retired(),
                        CardMother.withoutRight())
                .flatMap(content ->
                        Stream.of(CardMother.SPANISH, Locale.ENGLISH).map(language -> Arguments.of(content, language)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    @DisplayName("AF-173, AF-176: every fact, both sides on one page, real text, language set")
    void statesEveryFactOfItsSheet(CardContent content, Locale language) {
        var sheet = CardMother.sheet(content, language);
        var pdf = sealed(content, language);

        var text = PdfInspection.text(pdf);
        assertThat(text)
                .contains(
                        sheet.title(),
                        sheet.legend(),
                        sheet.help(),
                        sheet.document().code().grouped());
        for (var fact : sheet.facts()) assertThat(text).contains(fact.label(), fact.value());
        assertThat(text.replace(" ", "")).contains(sheet.originalChain().replace(" ", ""));
        assertThat(text).contains(sheet.document().chainDigest().hex());
        assertThat(PdfInspection.pages(pdf)).isEqualTo(1);
        assertThat(PdfInspection.language(pdf)).isEqualTo(language.toLanguageTag());
        assertThat(PdfInspection.title(pdf)).isEqualTo(sheet.title() + " TD-2026-004117");
    }

    @Test
    void showsGreenOnlyWhereThereIsARight() {
        assertThat(shows(CardMother.active(), Ink.GREEN_WASH)).isTrue();
        assertThat(shows(CardMother.withoutRight(), Ink.GREEN_WASH)).isFalse();
        assertThat(shows(CardMother.withoutRight(), Ink.NEUTRAL_WASH)).isTrue();
    }

    private static boolean shows(CardContent content, Ink ink) {
        var picture = PdfInspection.picture(sealed(content, CardMother.SPANISH));
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .anyMatch(pixel -> (pixel & 0xFFFFFF) == ink.rgb());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void conformsToPdfA2b(CardContent content, Locale language) {
        assertThat(PdfInspection.pdfA2bFindings(sealed(content, language))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    @DisplayName("AF-175: QR of the verification address, bar code of the 11 digits only")
    void printsCodesThatScan(CardContent content, Locale language) {
        var pdf = sealed(content, language);

        assertThat(PdfInspection.scan(pdf, BarcodeFormat.QR_CODE))
                .isEqualTo("https://portal.example/verificar/" + CardMother.CODE.value());
        assertThat(PdfInspection.scan(pdf, BarcodeFormat.CODE_128)).isEqualTo(CardMother.NSS.value());
    }

    @Test
    void carriesSealThatIndependentValidatorAccepts() {
        var report = PdfInspection.sealReport(
                sealed(CardMother.longWinded(), CardMother.SPANISH), SEALER.certificate(), NOW);

        var signature = report.getFirstSignatureId();
        assertThat(report.getIndication(signature)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    }

    @Test
    @DisplayName("AF-173: status chip")
    void namesStatusInBothLanguages() {
        assertThat(statuses(CardMother.SPANISH))
                .containsExactly("Activo", "En conservación hasta 13/01/2027", "Pensionado", "Sin derecho");
        assertThat(statuses(Locale.ENGLISH))
                .containsExactly("Active", "Cover continues until 13 Jan 2027", "Retired", "Without right");
    }

    @Test
    @DisplayName("AF-173: back of the retired: type, law, start, folio, no amount")
    void statesPensionOfRetired() {
        assertThat(CardMother.sheet(CardMother.retired(), CardMother.SPANISH).back())
                .extracting(CardField::label, CardField::value)
                .contains(
                        tuple("Pensión", "Cesantía en edad avanzada"),
                        tuple("Ley", "1973"),
                        tuple("Inicio", "01/02/2024"),
                        tuple("Folio de la pensión", "PEN-0000418"));
    }

    @Test
    void keepsModalityThatItDoesNotKnow() {
        var content = CardMother.active();
        var odd = new Employment("Patrón", "1108", "99", LocalDate.of(2025, 4, 7));
        var sheet = CardMother.sheet(
                new CardContent(
                        content.rights(),
                        content.fullName(),
                        content.nss(),
                        content.curp(),
                        content.clinic(),
                        odd,
                        null,
                        content.weeks()),
                CardMother.SPANISH);

        assertThat(sheet.back()).contains(CardField.half("Modalidad", "99"));
    }

    private static List<String> statuses(Locale language) {
        return Stream.of(
                        CardMother.active(),
                        CardMother.inConservation(),
                        CardMother.retired(),
                        CardMother.withoutRight())
                .map(content -> CardMother.sheet(content, language).status().value())
                .toList();
    }

    private static byte[] sealed(CardContent content, Locale language) {
        return Sealing.seal(CardMother.pdf(content, language), SEALER, NOW);
    }
}
