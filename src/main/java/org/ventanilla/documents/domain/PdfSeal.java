package org.ventanilla.documents.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;
import org.ventanilla.efirma.Sealer;

/**
 * Puts the institution's seal into a PDF (PAdES baseline B). It covers the whole file except its own digits, leaves no room to spare and
 * allows no change.
 */
@Component
class PdfSeal {

    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    private static final List<PdfName> DIGESTS =
            List.of(new PdfName("DigestLocation"), new PdfName("DigestMethod"), new PdfName("DigestValue"));

    private final Sealer sealer;

    PdfSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] apply(byte[] pdf, Instant at) {
        var output = new ByteArrayOutputStream();
        try (var reader = new PdfReader(pdf)) {
            var time = GregorianCalendar.from(at.atZone(LegalTime.ZONE));
            var stamper = PdfStamper.createSignature(reader, output, reader.getPdfVersion());
            stamper.setEnforcedModificationDate(time);
            var signature = stamper.getSignatureAppearance();
            signature.setCertificationLevel(PdfSignatureAppearance.CERTIFIED_NO_CHANGES_ALLOWED);
            signature.setSignDate(time);
            signature.setSignatureEvent(PdfSeal::dropDigests);
            signature.setCryptoDictionary(new PdfSignature(PdfName.ADOBE_PPKLITE, CADES));
            signature.preClose(new HashMap<>(Map.of(PdfName.CONTENTS, 2 * sealer.sealLength() + 2)));
            signature.close(contents(sealer.sealDigest(digest(signature.getRangeStream()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    /** PDF/A-2 forbids the digests of a certified object that OpenPDF writes beside the permission. */
    private static void dropDigests(PdfDictionary signature) {
        for (var reference : signature.getAsArray(PdfName.REFERENCE).getElements())
            for (var key : DIGESTS) ((PdfDictionary) reference).remove(key);
    }

    private static PdfDictionary contents(byte[] cms) {
        var contents = new PdfDictionary();
        contents.put(PdfName.CONTENTS, new PdfString(cms).setHexWriting(true));
        return contents;
    }

    private static byte[] digest(InputStream sealedRanges) throws IOException {
        try (var input = new DigestInputStream(sealedRanges, MessageDigest.getInstance("SHA-256"))) {
            input.transferTo(java.io.OutputStream.nullOutputStream());
            return input.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
