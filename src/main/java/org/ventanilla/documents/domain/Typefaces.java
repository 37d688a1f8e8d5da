package org.ventanilla.documents.domain;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import org.ventanilla.documents.TextStyle;

/** The open typeface that is embedded into every document; only the letters that a document uses go into it. */
final class Typefaces {

    private static final BaseFont REGULAR = load("NotoSans-Regular.ttf");
    private static final BaseFont BOLD = load("NotoSans-Bold.ttf");

    private Typefaces() {}

    static BaseFont of(TextStyle style) {
        return style.bold() ? BOLD : REGULAR;
    }

    private static BaseFont load(String name) {
        try (var file = Typefaces.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) throw new FileNotFoundException(name);
            var font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
            font.setIncludeCidSet(
                    false); // OpenPDF lists only the letters used, PDF/A-2 wants all that are embedded or no list
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
