package org.ventanilla.affiliation.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file is, judged before any line of it is taken. */
public sealed interface Recognition {

    /** Judges a file that was looked through. */
    static Recognition of(FileScan scan) {
        if (scan.binary()) return Refused.because(Refusal.BINARY);
        if (scan.lines() == 0) return Refused.because(Refusal.EMPTY);
        var header = CsvParser.header(scan.firstLine()).orElse(List.of());
        var known = Arrays.stream(RegisterFormat.values())
                .filter(format -> !format.columns().isEmpty())
                .filter(format -> header.size() == format.columns().size()
                        && Set.copyOf(format.columns()).equals(new HashSet<>(header)))
                .findFirst();
        if (known.isPresent()) return withHeader(scan, known.get(), header);
        if (scan.batchRecords() > 0) {
            return new Recognised(RegisterFormat.IDSE, StandardCharsets.ISO_8859_1, List.of());
        }
        return nearest(header).orElseGet(() -> Refused.because(Refusal.UNKNOWN));
    }

    private static Recognition withHeader(FileScan scan, RegisterFormat format, List<String> header) {
        return scan.lines() == 1
                ? Refused.because(Refusal.NO_ROWS)
                : new Recognised(format, scan.utf8() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1, header);
    }

    /** The format of which the header has half of the columns or more: what a person meant who left one out or misspelt it. */
    private static Optional<Recognition> nearest(List<String> header) {
        return Arrays.stream(RegisterFormat.values())
                .filter(format -> !format.columns().isEmpty())
                .filter(format ->
                        2 * format.columns().stream().filter(header::contains).count()
                                >= format.columns().size())
                .findFirst()
                .map(format -> new Refused(
                        Refusal.COLUMNS,
                        List.of(format.name(), listed(format.columns(), header), listed(header, format.columns()))));
    }

    private static String listed(List<String> names, List<String> without) {
        return String.join(
                ", ", names.stream().filter(name -> !without.contains(name)).toList());
    }

    /**
     * A file of a known format.
     *
     * @param format which
     * @param charset in which its characters are written
     * @param header its columns in their order; none for a format without header
     */
    record Recognised(RegisterFormat format, Charset charset, List<String> header) implements Recognition {

        /** Copies the header. */
        public Recognised {
            header = List.copyOf(header);
        }
    }

    /**
     * A file that is refused whole.
     *
     * @param reason why
     * @param values values for the words of the reason
     */
    record Refused(Refusal reason, List<String> values) implements Recognition {

        /** Copies the values. */
        public Refused {
            values = List.copyOf(values);
        }

        private static Refused because(Refusal reason) {
            return new Refused(reason, List.of());
        }
    }
}
