package org.ventanilla.affiliation.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a CSV of a known header: its columns in any order, one record a line. */
final class CsvParser implements LineParser {

    private final Map<String, Integer> places = new HashMap<>();
    private final BiFunction<CsvRow, LineFields, List<@Nullable String>> row;
    private boolean headerRead;

    CsvParser(List<String> header, BiFunction<CsvRow, LineFields, List<@Nullable String>> row) {
        for (int place = 0; place < header.size(); place++) places.put(header.get(place), place);
        this.row = row;
    }

    @Override
    public @Nullable StagedRecord parse(FileLine line) {
        if (!headerRead) {
            headerRead = true;
            return null;
        }
        if (line.overlong()) return rejected(line, RemarkCode.LINE_LENGTH, line.length());
        return CsvLine.cells(line.text())
                .map(cells -> record(line, cells))
                .orElseGet(() -> StagedRecord.rejected(line, new Remark(RemarkCode.QUOTES, Remark.LINE, "")));
    }

    private StagedRecord record(FileLine line, List<String> cells) {
        if (cells.size() != places.size()) return rejected(line, RemarkCode.FIELD_COUNT, cells.size());

        var fields = new LineFields();
        var values = row.apply(new CsvRow(places, cells), fields);
        return new StagedRecord(line.number(), line.text(), values, fields.remarks());
    }

    private static StagedRecord rejected(FileLine line, RemarkCode code, int count) {
        return StagedRecord.rejected(line, new Remark(code, Remark.LINE, String.valueOf(count)));
    }

    /** The cells of a header, comparable. */
    static Optional<List<String>> header(String text) {
        return CsvLine.cells(text)
                .map(cells -> cells.stream()
                        .map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
