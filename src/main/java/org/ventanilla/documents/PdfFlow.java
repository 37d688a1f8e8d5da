package org.ventanilla.documents;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Text that flows over as many pages as it needs: headings, paragraphs, facts and tables, one below the other. Each page carries the name of
 * the portal at its head and its number at its foot; a heading stays with what follows it and a table repeats its own head.
 */
public final class PdfFlow {

    private static final double LEFT = 20;
    private static final double FULL = 170;
    private static final double HEAD = 30;
    private static final double FOOT = 278;
    private static final double LABELS = 55;
    private static final double LINE_HEIGHT = 1.25 * 25.4 / 72;
    private static final double ASCENT = 0.95 * 25.4 / 72;
    private static final double KEPT_TOGETHER = 22;

    private static final TextStyle BRAND = TextStyle.bold(11, Ink.TEXT);
    private static final TextStyle TITLE = TextStyle.bold(19, Ink.TEXT);
    private static final TextStyle HEADING = TextStyle.bold(13, Ink.GUINDA);
    private static final TextStyle SUBHEADING = TextStyle.bold(10.5, Ink.TEXT);
    private static final TextStyle TEXT = TextStyle.regular(9.5, Ink.TEXT);
    private static final TextStyle LABEL = TextStyle.regular(9, Ink.MUTED);
    private static final TextStyle CELL = TextStyle.regular(8.5, Ink.TEXT);
    private static final TextStyle HEADER = TextStyle.bold(8.5, Ink.TEXT);
    private static final TextStyle FINE = TextStyle.regular(8, Ink.MUTED);

    private final PdfPage page;
    private final String footer;
    private final IntFunction<String> numbering;
    private int number = 1;
    private double y = HEAD;

    /** Begins on this page; every page has the footer and its number in words at its foot. */
    public PdfFlow(PdfPage page, String footer, IntFunction<String> numbering) {
        this.page = page;
        this.footer = footer;
        this.numbering = numbering;
        furnish();
    }

    /** The title of the document. */
    public void title(String text) {
        lines(text, LEFT, FULL, TITLE);
        y += 2;
    }

    /** The heading of a part. */
    public void heading(String text) {
        y += 8;
        keep(KEPT_TOGETHER);
        lines(text, LEFT, FULL, HEADING);
        y += 1.5;
        page.line(new Area(LEFT, y, FULL, 0), 0.3, Ink.TEXT);
        y += 2.5;
    }

    /** The heading of something within a part. */
    public void subheading(String text) {
        y += 4;
        keep(KEPT_TOGETHER);
        lines(text, LEFT, FULL, SUBHEADING);
        y += 1.5;
    }

    /** A paragraph. */
    public void paragraph(String text) {
        lines(text, LEFT, FULL, TEXT);
        y += 2;
    }

    /** A value beside its label. */
    public void fact(String label, String value) {
        row(List.of(label, value), List.of(LABEL, TEXT), new TableColumns(List.of(LABELS, FULL - LABELS - 4), 4));
    }

    /** A table; every row has as many cells as there are headers. */
    public void table(List<String> headers, List<List<String>> rows) {
        var columns = TableColumns.of(page, FULL, CELL, headers, rows);
        var headerStyles = headers.stream().map(header -> HEADER).toList();
        var cellStyles = headers.stream().map(header -> CELL).toList();
        keep(KEPT_TOGETHER);
        row(headers, headerStyles, columns);
        for (var cells : rows) {
            if (!fits(heightOf(cells, cellStyles, columns))) {
                turn();
                row(headers, headerStyles, columns);
            }
            row(cells, cellStyles, columns);
        }
        y += 2;
    }

    private void row(List<String> cells, List<TextStyle> styles, TableColumns columns) {
        keep(heightOf(cells, styles, columns));
        var top = y + 1.2;
        var bottom = top;
        for (int column = 0; column < cells.size(); column++) {
            y = top;
            lines(
                    cells.get(column),
                    LEFT + columns.startOf(column),
                    columns.widths().get(column),
                    styles.get(column));
            bottom = Math.max(bottom, y);
        }
        y = bottom + 1.2;
        page.line(new Area(LEFT, y, FULL, 0), 0.15, Ink.LINE);
    }

    private double heightOf(List<String> cells, List<TextStyle> styles, TableColumns columns) {
        return 2.4
                + IntStream.range(0, cells.size())
                        .mapToDouble(column -> lineHeight(styles.get(column))
                                * TextLines.of(
                                                cells.get(column),
                                                page,
                                                columns.widths().get(column),
                                                styles.get(column))
                                        .size())
                        .max()
                        .orElse(0);
    }

    private void lines(String text, double x, double width, TextStyle style) {
        for (var line : TextLines.of(text, page, width, style)) {
            keep(lineHeight(style));
            page.text(line, x, y + ASCENT * style.size(), style);
            y += lineHeight(style);
        }
    }

    /** Turns the page when less than this height is left; what is higher than a page goes on over the next ones. */
    private void keep(double height) {
        if (!fits(Math.min(height, FOOT - HEAD))) turn();
    }

    private boolean fits(double height) {
        return y + height <= FOOT;
    }

    private void turn() {
        page.next();
        number++;
        y = HEAD;
        furnish();
    }

    private void furnish() {
        page.text("Ventanilla", LEFT, 17, BRAND);
        page.fill(new Area(LEFT, 19, 8, 0.9), 0, Ink.GOLD);
        page.line(new Area(LEFT, FOOT + 4, FULL, 0), 0.2, Ink.LINE);
        page.text(footer, LEFT, FOOT + 8.5, FINE);
        page.textEndingAt(numbering.apply(number), LEFT + FULL, FOOT + 8.5, FINE);
    }

    private static double lineHeight(TextStyle style) {
        return LINE_HEIGHT * style.size();
    }
}
