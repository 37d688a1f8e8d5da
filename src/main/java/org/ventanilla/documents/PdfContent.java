package org.ventanilla.documents;

import java.util.Locale;

/** What stands in a document. */
public interface PdfContent {

    /** Title of the document, in its language. */
    String title();

    /** Language of the document. */
    Locale language();

    /** Draws the first page, and goes on to others where it needs them. */
    void drawOn(PdfPage page);
}
