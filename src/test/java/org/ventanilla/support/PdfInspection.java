package org.ventanilla.support;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges PDFs with other people's tools: EU DSS for seals, veraPDF for PDF/A, PDFBox for text and pictures, ZXing for codes. */
public final class PdfInspection {

    private static final int DPI = 300;

    private PdfInspection() {}

    /** Report of EU DSS on the only signature, with this certificate as trust anchor. */
    public static SimpleReport sealReport(byte[] pdf, X509Certificate anchor, Instant at) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(anchor));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);

        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        return validator.validateDocument().getSimpleReport();
    }

    /** What veraPDF finds against PDF/A-2b; empty when it conforms. */
    public static List<String> pdfA2bFindings(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);
            if (result.isCompliant()) return List.of();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** When it says to have been made and changed: twice in the information of the document, twice in its XMP metadata. */
    public static List<Instant> dates(byte[] pdf) {
        return read(pdf, document -> {
            var information = document.getDocumentInformation();
            var xmp = new String(
                    document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            var dates = new java.util.ArrayList<>(List.of(
                    information.getCreationDate().toInstant(),
                    information.getModificationDate().toInstant()));
            java.util.regex.Pattern.compile("xmp:(?:Create|Modify)Date[>=\"]+([^<\"]+)")
                    .matcher(xmp)
                    .results()
                    .forEach(date -> dates.add(
                            java.time.OffsetDateTime.parse(date.group(1)).toInstant()));
            return List.copyOf(dates);
        });
    }

    /** All text, in reading order, with single spaces. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        });
    }

    /** The first code of this format that a reader finds on the printed page. */
    public static String scan(byte[] pdf, BarcodeFormat format) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture(pdf))));
        try {
            return new MultiFormatReader()
                    .decode(
                            bitmap,
                            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no " + format + " on the page", e);
        }
    }

    /** The first page as it prints. */
    public static BufferedImage picture(byte[] pdf) {
        return read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(0, DPI));
    }

    /** Language that the document declares. */
    public static String language(byte[] pdf) {
        return read(pdf, document -> document.getDocumentCatalog().getLanguage());
    }

    /** Title that the document declares. */
    public static String title(byte[] pdf) {
        return read(pdf, document -> document.getDocumentInformation().getTitle());
    }

    /** Number of pages. */
    public static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    private interface Reading<T> {
        T from(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.from(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
