package org.ventanilla.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.documents.domain.Sealing;
import org.ventanilla.efirma.SealerMother;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.TestCertificates;

class PdfFlowTests {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");
    private static final byte[] LONG = sealed(new Report(120));

    private record Report(int rows) implements PdfContent {

        @Override
        public String title() {
            return "Informe de muestra";
        }

        @Override
        public Locale language() {
            return Locale.forLanguageTag("es-MX");
        }

        @Override
        public void drawOn(PdfPage page) {
            var flow = new PdfFlow(page, "Pie del informe", number -> "Página " + number);
            flow.title(title());
            flow.paragraph("Un párrafo que llega hasta el borde de la hoja y sigue en la línea de abajo. ".repeat(4));
            flow.heading("Primera parte");
            flow.fact("Nombre", "Ximena Ñáñez");
            flow.fact("Palabra", "x".repeat(300));
            flow.subheading("Renglones");
            flow.table(
                    List.of("Número", "Descripción larga del renglón", "Fecha"),
                    IntStream.rangeClosed(1, rows)
                            .mapToObj(row -> List.of("N" + row, "renglón " + row, "18 nov 2026"))
                            .toList());
            flow.heading("Última parte");
            flow.paragraph("Fin");
        }
    }

    private record Crowded() implements PdfContent {

        @Override
        public String title() {
            return "Tabla llena";
        }

        @Override
        public Locale language() {
            return Locale.forLanguageTag("es-MX");
        }

        @Override
        public void drawOn(PdfPage page) {
            new PdfFlow(page, "Pie", number -> "Página " + number)
                    .table(
                            List.of(
                                    "Folio",
                                    "Nombre",
                                    "Emisión",
                                    "Vigencia",
                                    "Motivo",
                                    "Estado",
                                    "Semanas",
                                    "Contadas al"),
                            List.of(List.of(
                                    "TD-2026-000002",
                                    "LUIS RAÚL BELLO MENA",
                                    "18/11/2026",
                                    "18/11/2027",
                                    "Registro",
                                    "Vigente",
                                    "514",
                                    "19/11/2026")));
        }
    }

    @Test
    void cutsNoWordOfACrowdedTable() {
        assertThat(PdfInspection.text(sealed(new Crowded())))
                .contains("TD-2026-000002", "18/11/2026", "18/11/2027", "19/11/2026", "Registro", "Vigente", "Semanas");
    }

    @Test
    void breaksPagesByItselfAndLosesNothing() {
        var text = PdfInspection.text(LONG);

        assertThat(PdfInspection.pages(LONG)).isGreaterThan(2);
        assertThat(text).contains("Ximena Ñáñez", "Última parte", "Fin");
        for (int row = 1; row <= 120; row++) assertThat(text).contains("N" + row + " renglón " + row + " 18 nov 2026");
        assertThat(text.chars().filter(letter -> letter == 'x').count()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void numbersEveryPageAndRepeatsTheHeadOfTheTable() {
        var pages = PdfInspection.pages(LONG);
        var text = PdfInspection.text(LONG);

        for (int page = 1; page <= pages; page++) assertThat(text).contains("Página " + page);
        assertThat(text).doesNotContain("Página " + (pages + 1));
        assertThat(text.split("Descripción larga del renglón", -1)).hasSizeGreaterThan(pages - 1);
        assertThat(text.split("Pie del informe", -1)).hasSize(pages + 1);
    }

    @Test
    void conformsToPdfA2bOnManyPages() {
        assertThat(PdfInspection.pdfA2bFindings(LONG)).isEmpty();
    }

    @Test
    void staysOnOnePageWhereThatIsEnough() {
        assertThat(PdfInspection.pages(sealed(new Report(3)))).isEqualTo(1);
    }

    private static byte[] sealed(PdfContent content) {
        return Sealing.seal(content, SealerMother.sealingWith(TestCertificates.seal()), NOW);
    }
}
