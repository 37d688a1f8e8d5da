package org.ventanilla.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.documents.Area;
import org.ventanilla.documents.Ink;
import org.ventanilla.documents.PdfContent;
import org.ventanilla.documents.PdfPage;
import org.ventanilla.documents.Symbol;
import org.ventanilla.documents.TextStyle;
import org.ventanilla.efirma.Sealer;
import org.ventanilla.efirma.SealerMother;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.TestCertificates;

class SealedPdfTests {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");
    private static final Sealer SEALER = SealerMother.sealingWith(TestCertificates.seal());
    private static final byte[] SEALED = new PdfSeal(SEALER).apply(new PdfComposer().compose(new Sample(), NOW), NOW);

    private record Sample() implements PdfContent {

        @Override
        public String title() {
            return "Documento de muestra";
        }

        @Override
        public Locale language() {
            return Locale.forLanguageTag("es-MX");
        }

        @Override
        public void drawOn(PdfPage page) {
            page.fill(new Area(20, 20, 100, 20), 3, Ink.GUINDA);
            page.outline(new Area(20, 20, 100, 20), 3, 0.3, Ink.GOLD);
            page.text("ÁÉÍÓÚÑÜ áéíóúñü •", 24, 32, TextStyle.bold(14, Ink.WHITE));
            page.textEndingAt("a la derecha", 190, 32, TextStyle.regular(9, Ink.MUTED));
            page.paragraph(
                    "Un párrafo que no cabe en una línea", new Area(20, 50, 30, 20), TextStyle.regular(10, Ink.TEXT));
            page.dashedLine(new Area(20, 80, 100, 0), 0.2, Ink.MARK);
            page.clipped(new Area(20, 90, 10, 10), 2, () -> page.fill(new Area(15, 85, 30, 30), 0, Ink.GREEN_WASH));
            page.symbol(Symbol.qr("https://portal.example/verificar/X"), new Area(20, 120, 30, 30));
            page.symbol(Symbol.code128("99109200040"), new Area(70, 120, 60, 10));
        }
    }

    @Test
    void passesIndependentValidator() {
        var report = PdfInspection.sealReport(SEALED, SEALER.certificate(), NOW);

        var signature = report.getFirstSignatureId();
        assertThat(report.getSignaturesCount()).isEqualTo(1);
        assertThat(report.getIndication(signature)).as(report.toString()).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(report.getSigningTime(signature)).isEqualTo(NOW);
    }

    @Test
    @Tag("V9.2.3")
    void failsIndependentValidatorWhenOneByteChanges() {
        var changed = new String(SEALED, StandardCharsets.ISO_8859_1).replace("(Documento de", "(documento de");

        var report = PdfInspection.sealReport(changed.getBytes(StandardCharsets.ISO_8859_1), SEALER.certificate(), NOW);

        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void conformsToPdfA2b() {
        assertThat(PdfInspection.pdfA2bFindings(SEALED)).isEmpty();
    }

    @Test
    void declaresLanguageAndTitle() {
        assertThat(PdfInspection.language(SEALED)).isEqualTo("es-MX");
        assertThat(PdfInspection.title(SEALED)).isEqualTo("Documento de muestra");
    }

    @Test
    void isDatedByThePortalsClock() {
        assertThat(PdfInspection.dates(SEALED)).hasSize(4).containsOnly(NOW);
    }

    @Test
    void keepsTextSelectable() {
        assertThat(PdfInspection.text(SEALED))
                .contains("ÁÉÍÓÚÑÜ áéíóúñü •", "a la derecha", "Un párrafo que no cabe en una línea");
    }

    @Test
    void printsCodesThatScan() {
        assertThat(PdfInspection.scan(SEALED, BarcodeFormat.QR_CODE)).isEqualTo("https://portal.example/verificar/X");
        assertThat(PdfInspection.scan(SEALED, BarcodeFormat.CODE_128)).isEqualTo("99109200040");
    }

    @Test
    void coversWholeFile() {
        var text = new String(SEALED, StandardCharsets.ISO_8859_1);
        var range = text.replaceAll("(?s).*/ByteRange ?\\[0 (\\d+) (\\d+) (\\d+) ?].*", "$1 $2 $3")
                .split(" ", -1);

        assertThat(Integer.parseInt(range[1]) + Integer.parseInt(range[2])).isEqualTo(SEALED.length);
        assertThat(Integer.parseInt(range[1]) - Integer.parseInt(range[0])).isEqualTo(2 * SEALER.sealLength() + 2);
        assertThat(text).contains("/DocMDP").contains("/P 1");
    }
}
