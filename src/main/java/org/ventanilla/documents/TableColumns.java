package org.ventanilla.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a table shares a width among its columns: each gets what its longest text takes, and all give way
 * where that is too much, down to their longest word.
 *
 * @param widths widths of the columns in millimetres, gaps left out
 * @param gap space between two columns
 */
record TableColumns(List<Double> widths, double gap) {

    private static final double GAP = 4;
    private static final double WIDEST_SHARE = 0.6;
    private static final double SLACK = 0.1;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The columns of a table with these headers and rows. */
    static TableColumns of(PdfPage page, double full, TextStyle style, List<String> headers, List<List<String>> rows) {
        var room = full - GAP * (headers.size() - 1);
        var whole = new ArrayList<Double>();
        var words = new ArrayList<Double>();
        for (var column = 0; column < headers.size(); column++) {
            var texts = new ColumnTexts(page, style, headers.get(column), cells(rows, column));
            whole.add(Math.min(room * WIDEST_SHARE, texts.widest(Stream::of)));
            words.add(Math.min(room * WIDEST_SHARE, texts.widest(SPACES::splitAsStream)));
        }
        return new TableColumns(shared(room, whole, words), GAP);
    }

    /** Room is taken from what can go on in a next line first; words are cut only where not even they find room. */
    private static List<Double> shared(double room, List<Double> whole, List<Double> words) {
        var wanted = sum(whole);
        var least = sum(words);
        if (wanted <= room || least >= room)
            return whole.stream().map(width -> width * room / wanted).toList();

        var part = (room - least) / (wanted - least);
        return IntStream.range(0, whole.size())
                .mapToObj(column -> words.get(column) + (whole.get(column) - words.get(column)) * part)
                .toList();
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Where the column starts, from the left side of the table. */
    double startOf(int column) {
        return IntStream.range(0, column)
                .mapToDouble(before -> widths.get(before) + gap)
                .sum();
    }

    private record ColumnTexts(PdfPage page, TextStyle style, String header, List<String> cells) {

        double widest(Function<String, Stream<String>> parts) {
            var bold = TextStyle.bold(style.size(), style.ink());
            return Stream.concat(
                                    parts.apply(header).map(part -> page.widthOf(part, bold)),
                                    cells.stream().flatMap(parts).map(part -> page.widthOf(part, style)))
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElseThrow()
                    + SLACK;
        }
    }
}
