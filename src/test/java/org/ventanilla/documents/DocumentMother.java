package org.ventanilla.documents;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Gives tests facts and content of documents. */
public final class DocumentMother {

    private DocumentMother() {}

    /** Facts of a new card of this owner, issued on the day that tests start from, valid for a year. */
    public static DocumentFacts cardOf(UUID owner) {
        var key = UUID.randomUUID();
        return new DocumentFacts(
                key,
                DocumentKind.DIGITAL_CARD,
                owner,
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2027, 11, 18),
                "L.R.B.M.",
                "0040",
                "||original|" + key + "||");
    }

    /** A page with one sentence. */
    public static PdfContent saying(String sentence) {
        return new PdfContent() {
            @Override
            public String title() {
                return "Documento";
            }

            @Override
            public Locale language() {
                return Locale.forLanguageTag("es-MX");
            }

            @Override
            public void drawOn(PdfPage page) {
                page.text(sentence, 20, 20, TextStyle.regular(12, Ink.TEXT));
            }
        };
    }
}
