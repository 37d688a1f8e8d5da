package org.ventanilla.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.Reader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SymbolTests {

    private static final int SCALE = 4;
    private static final int QUIET = 12;

    @Test
    void drawsQrThatReadersRead() throws Exception {
        var address = "https://portal.example/verificar/7ZK3ABCDEFGHJKMNPQRSTVWX01";

        assertThat(scan(Symbol.qr(address), 1, new QRCodeReader())).isEqualTo(address);
    }

    @Test
    void drawsCode128ThatReadersRead() throws Exception {
        assertThat(scan(Symbol.code128("99109200040"), 20, new Code128Reader())).isEqualTo("99109200040");
    }

    @Test
    void saysTheSameAsSvgPath() {
        var symbol = Symbol.code128("99109200040");

        assertThat(symbol.svgPath()).startsWith("M0 0h2v1h-2z").hasSize(pathLength(symbol));
        assertThat(symbol.height()).isEqualTo(1);
    }

    private static int pathLength(Symbol symbol) {
        return symbol.bars().stream()
                .mapToInt(bar -> "M%d %dh%dv1h-%dz"
                        .formatted(bar.x(), bar.y(), bar.length(), bar.length())
                        .length())
                .sum();
    }

    private static String scan(Symbol symbol, int stretch, Reader reader) throws Exception {
        var picture = new BufferedImage(
                (symbol.width() + 2 * QUIET) * SCALE,
                (symbol.height() * stretch + 2 * QUIET) * SCALE,
                BufferedImage.TYPE_INT_RGB);
        var paint = picture.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        paint.setColor(Color.BLACK);
        for (var bar : symbol.bars())
            paint.fillRect(
                    (bar.x() + QUIET) * SCALE,
                    (bar.y() * stretch + QUIET) * SCALE,
                    bar.length() * SCALE,
                    stretch * SCALE);
        return reader.decode(new BinaryBitmap(new GlobalHistogramBinarizer(new BufferedImageLuminanceSource(picture))))
                .getText();
    }
}
