package org.ventanilla.affiliation.formats;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Splits one line of a CSV file (RFC 4180). A record never goes over lines, so that a quote left open spoils one line only. */
final class CsvLine {

    private CsvLine() {}

    /** The cells; empty where the quotation marks are wrong. */
    static Optional<List<String>> cells(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.stream().findFirst().map(line -> line.toList());
        } catch (IOException | java.io.UncheckedIOException wrongQuotes) {
            return Optional.empty();
        }
    }
}
