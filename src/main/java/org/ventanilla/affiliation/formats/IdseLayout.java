package org.ventanilla.affiliation.formats;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Where the fields of an IDSE record stand, read from {@code dispmag.csv} beside this class, the one place that says so. Basis: AF-90, AF-92.
 *
 * @param slices columns of each field
 */
record IdseLayout(Map<String, Slice> slices) {

    /** Characters of every record. */
    static final int RECORD_LENGTH = 168;

    private static final String RESOURCE = "dispmag.csv";

    IdseLayout {
        slices = Map.copyOf(slices);
    }

    /** The layout under this name, for example {@code DISPMAG_08}. */
    static IdseLayout named(String name) {
        var slices = new HashMap<String, Slice>();
        for (var row : rows()) {
            if (!row.get("formato").equals(name)) continue;
            slices.put(row.get("campo"), new Slice(number(row, "desde") - 1, number(row, "hasta")));
        }
        return new IdseLayout(slices);
    }

    /** The characters of a field, as they stand. */
    String in(String text, String field) {
        return Objects.requireNonNull(slices.get(field), field).of(text);
    }

    /** First and last character of a field with its check digit, from 1; empty where the layout has no such field. */
    Optional<String> columnsOf(String field) {
        return Optional.ofNullable(slices.get(field))
                .map(slice -> (slice.start() + 1) + "-"
                        + slices.getOrDefault("dv_" + field, slice).end());
    }

    private static Iterable<CSVRecord> rows() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var resource = Objects.requireNonNull(IdseLayout.class.getResourceAsStream(RESOURCE), RESOURCE);
                var parser = format.parse(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    /**
     * Columns of a field.
     *
     * @param start first, from 0
     * @param end one after the last
     */
    record Slice(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }
    }
}
