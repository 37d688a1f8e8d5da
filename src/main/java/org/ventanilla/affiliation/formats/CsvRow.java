package org.ventanilla.affiliation.formats;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row under its header.
 *
 * @param places place of each column
 * @param cells what stands in the row
 */
record CsvRow(Map<String, Integer> places, List<String> cells) {

    /** The cell of a column, without spaces around it. */
    String get(String column) {
        return cells.get(Objects.requireNonNull(places.get(column), column)).strip();
    }
}
