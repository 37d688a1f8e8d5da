package org.ventanilla.documents.domain;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;
import org.ventanilla.documents.PdfContent;

/** Draws a document as PDF/A-2b: embedded letters, language, title, XMP metadata and an sRGB output intent. */
@Component
class PdfComposer {

    private static final String PRODUCT = "Ventanilla";

    byte[] compose(PdfContent content, Instant at) {
        var output = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, output);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setPDFXConformance(PdfWriter.PDFA2B);
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(content.language().toLanguageTag()));
            describe(document, content);
            document.open();
            writer.setOutputIntents(
                    "Custom",
                    "",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            content.drawOn(new OpenPdfPage(writer.getDirectContent()));
            date(writer.getInfo(), at);
            writer.createXmpMetadata();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static void describe(Document document, PdfContent content) {
        document.addTitle(content.title());
        document.addAuthor(PRODUCT);
        document.addCreator(PRODUCT);
    }

    /** OpenPDF takes the dates from the machine's clock, so they are put in the place of its own. */
    private static void date(PdfDictionary information, Instant at) {
        var date = new PdfDate(GregorianCalendar.from(at.atZone(LegalTime.ZONE)));
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }
}
