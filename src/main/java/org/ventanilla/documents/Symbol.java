package org.ventanilla.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A machine-readable symbol as dark bars on a grid of modules, the same for paper and screen.
 *
 * @param width modules in a row
 * @param height rows
 * @param bars dark bars, row by row
 */
public record Symbol(int width, int height, List<Bar> bars) {

    /** Keeps its own copy of the bars. */
    public Symbol {
        bars = List.copyOf(bars);
    }

    /**
     * Dark modules side by side in one row.
     *
     * @param x first module
     * @param y row
     * @param length number of modules
     */
    public record Bar(int x, int y, int length) {}

    /** A QR code with medium error correction, without quiet zone. */
    public static Symbol qr(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            return of(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("this text does not fit into a QR code", e);
        }
    }

    /** A Code 128 bar code, one row of modules, without quiet zone. */
    public static Symbol code128(String text) {
        return of(new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0)));
    }

    /** The bars as the path of an SVG drawing whose unit is one module. */
    public String svgPath() {
        var path = new StringBuilder();
        for (var bar : bars) path.append("M%d %dh%dv1h-%dz".formatted(bar.x(), bar.y(), bar.length(), bar.length()));
        return path.toString();
    }

    private static Symbol of(BitMatrix matrix) {
        var bars = new ArrayList<Bar>();
        for (var y = 0; y < matrix.getHeight(); y++) addRow(matrix, y, bars);
        return new Symbol(matrix.getWidth(), matrix.getHeight(), bars);
    }

    private static void addRow(BitMatrix matrix, int y, List<Bar> bars) {
        var start = -1;
        for (var x = 0; x <= matrix.getWidth(); x++) {
            var dark = x < matrix.getWidth() && matrix.get(x, y);
            if (dark && start < 0) start = x;
            if (!dark && start >= 0) {
                bars.add(new Bar(start, y, x - start));
                start = -1;
            }
        }
    }
}
