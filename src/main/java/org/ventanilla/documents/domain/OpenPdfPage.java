package org.ventanilla.documents.domain;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfContentByte;
import org.ventanilla.documents.Area;
import org.ventanilla.documents.Ink;
import org.ventanilla.documents.PdfPage;
import org.ventanilla.documents.Symbol;
import org.ventanilla.documents.TextStyle;

/** Turns millimetres from the upper left corner into the points from the lower left one that PDF counts. */
class OpenPdfPage implements PdfPage {

    static final Area A4 = new Area(0, 0, 210, 297);

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double LINE_HEIGHT = 1.25;
    private static final double ASCENT = 0.95;
    private static final double SHRINK = 0.96;
    private static final double DASH = 1.2;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PdfContentByte canvas;
    private final Runnable turning;

    /** Draws on the canvas, which is that of the following page after each turning. */
    OpenPdfPage(PdfContentByte canvas, Runnable turning) {
        this.canvas = canvas;
        this.turning = turning;
    }

    @Override
    public Area area() {
        return A4;
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        canvas.beginText();
        canvas.setFontAndSize(Typefaces.of(style), (float) style.size());
        canvas.setColorFill(colour(style.ink()));
        canvas.setTextMatrix(points(x), fromBottom(baseline));
        canvas.showText(text);
        canvas.endText();
    }

    @Override
    public void textEndingAt(String text, double right, double baseline, TextStyle style) {
        text(text, right - widthOf(text, style), baseline, style);
    }

    @Override
    public double paragraph(String text, Area area, TextStyle style) {
        var fitting = style;
        var lines = lines(text, area.width(), fitting);
        while (!fits(lines, area, fitting)) {
            fitting = fitting.atSize(fitting.size() * SHRINK);
            lines = lines(text, area.width(), fitting);
        }

        var y = area.y() + ASCENT * millimetres(fitting.size());
        for (var line : lines) {
            text(line, area.x(), y, fitting);
            y += lineHeight(fitting);
        }
        return lines.size() * lineHeight(fitting);
    }

    private boolean fits(List<String> lines, Area area, TextStyle style) {
        return lines.size() * lineHeight(style) <= area.height() + lineHeight(style) / 10
                && lines.stream().allMatch(line -> widthOf(line, style) <= area.width());
    }

    private List<String> lines(String text, double width, TextStyle style) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : SPACES.split(text.strip(), -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || widthOf(longer, style) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    @Override
    public double widthOf(String text, TextStyle style) {
        return millimetres(Typefaces.of(style).getWidthPoint(text, (float) style.size()));
    }

    @Override
    public void fill(Area area, double radius, Ink ink) {
        canvas.setColorFill(colour(ink));
        trace(area, radius);
        canvas.fill();
    }

    @Override
    public void outline(Area area, double radius, double thickness, Ink ink) {
        canvas.setColorStroke(colour(ink));
        canvas.setLineWidth(points(thickness));
        trace(area, radius);
        canvas.stroke();
    }

    @Override
    public void line(Area diagonal, double thickness, Ink ink) {
        canvas.setColorStroke(colour(ink));
        canvas.setLineWidth(points(thickness));
        canvas.moveTo(points(diagonal.x()), fromBottom(diagonal.y()));
        canvas.lineTo(points(diagonal.right()), fromBottom(diagonal.bottom()));
        canvas.stroke();
    }

    @Override
    public void dashedLine(Area diagonal, double thickness, Ink ink) {
        canvas.saveState();
        canvas.setLineDash(points(DASH), points(DASH), 0);
        line(diagonal, thickness, ink);
        canvas.restoreState();
    }

    @Override
    public void symbol(Symbol symbol, Area area) {
        var moduleWidth = area.width() / symbol.width();
        var moduleHeight = area.height() / symbol.height();
        canvas.setColorFill(colour(Ink.TEXT));
        for (var bar : symbol.bars()) {
            canvas.rectangle(
                    points(area.x() + bar.x() * moduleWidth),
                    fromBottom(area.y() + (bar.y() + 1) * moduleHeight),
                    points(bar.length() * moduleWidth),
                    points(moduleHeight));
        }
        canvas.fill();
    }

    @Override
    public void next() {
        turning.run();
    }

    @Override
    public void clipped(Area area, double radius, Runnable drawing) {
        canvas.saveState();
        trace(area, radius);
        canvas.clip();
        canvas.newPath();
        drawing.run();
        canvas.restoreState();
    }

    private void trace(Area area, double radius) {
        canvas.roundRectangle(
                points(area.x()),
                fromBottom(area.bottom()),
                points(area.width()),
                points(area.height()),
                points(radius));
    }

    private static double lineHeight(TextStyle style) {
        return LINE_HEIGHT * millimetres(style.size());
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_A_MILLIMETRE);
    }

    private static float fromBottom(double fromTop) {
        return points(A4.height() - fromTop);
    }

    private static double millimetres(double points) {
        return points / POINTS_A_MILLIMETRE;
    }
}
