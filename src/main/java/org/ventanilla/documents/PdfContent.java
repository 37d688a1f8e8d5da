package org.ventanilla.documents;

import java.util.Locale;

/** What stands in a document of one page. */
public interface PdfContent {

    /** Title of the document, in its language. */
    String title();

    /** Language of the document. */
    Locale language();

    /** Draws the page. */
    void drawOn(PdfPage page);
}
