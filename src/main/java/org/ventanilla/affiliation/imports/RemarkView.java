package org.ventanilla.affiliation.imports;

import org.ventanilla.affiliation.formats.FieldPlace;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.affiliation.formats.RemarkCode;

/**
 * A remark on a line of a file.
 *
 * @param line number of the line
 * @param ordinal its place among the remarks on that line
 * @param code why; it tells also whether the line was rejected or only marked
 * @param field name of the field
 * @param value what stood there
 * @param content the whole line
 */
public record RemarkView(long line, int ordinal, RemarkCode code, String field, String value, String content) {

    /** Where the field stands in its line: characters of a record or column of a table; nothing for the whole line. */
    public String placeIn(RegisterFormat format) {
        return FieldPlace.of(format, field, content).orElse("");
    }
}
