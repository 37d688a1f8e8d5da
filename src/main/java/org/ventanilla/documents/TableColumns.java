package org.ventanilla.documents;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a table shares a width among its columns: each gets what its longest text takes, and all give way in proportion where that is too much.
 *
 * @param widths widths of the columns in millimetres, gaps left out
 * @param gap space between two columns
 */
record TableColumns(List<Double> widths, double gap) {

    private static final double GAP = 4;
    private static final double WIDEST_SHARE = 0.6;

    /** The columns of a table with these headers and rows. */
    static TableColumns of(PdfPage page, double full, TextStyle style, List<String> headers, List<List<String>> rows) {
        var room = full - GAP * (headers.size() - 1);
        var wanted = IntStream.range(0, headers.size())
                .mapToObj(column -> Math.min(room * WIDEST_SHARE, widest(page, style, column, headers, rows)))
                .toList();
        var sum = wanted.stream().mapToDouble(Double::doubleValue).sum();
        return new TableColumns(wanted.stream().map(width -> width * room / sum).toList(), GAP);
    }

    /** Where the column starts, from the left side of the table. */
    double startOf(int column) {
        return IntStream.range(0, column)
                .mapToDouble(before -> widths.get(before) + gap)
                .sum();
    }

    private static double widest(
            PdfPage page, TextStyle style, int column, List<String> headers, List<List<String>> rows) {
        var bold = TextStyle.bold(style.size(), style.ink());
        return Stream.concat(
                        Stream.of(page.widthOf(headers.get(column), bold)),
                        rows.stream().map(row -> page.widthOf(row.get(column), style)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
