package org.ventanilla.clarification.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, whole or spoilt. */
public final class FileMother {

    private FileMother() {}

    /** A PDF without pages. */
    public static byte[] pdf() {
        return pdf("");
    }

    /** A PDF with these words of its language among its objects. */
    public static byte[] pdf(String more) {
        var objects =
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + more;
        return text(objects + "xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n"
                + objects.length() + "\n%%EOF\n");
    }

    /** A PDF of exactly this size. */
    public static byte[] pdfOf(int size) {
        var padded = pdf("%" + "a".repeat(size - pdf().length - 10) + "\n");
        return pdf("%" + "a".repeat(size - pdf().length - 10 + size - padded.length) + "\n");
    }

    /** A picture of a few points. */
    public static byte[] png() {
        return picture("png");
    }

    /** A photograph of a few points. */
    public static byte[] jpeg() {
        return picture("jpg");
    }

    /** An archive with one entry. */
    public static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(text("hola"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One file after the other. */
    public static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The first half of a file. */
    public static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    /** The bytes of a text. */
    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
