package org.ventanilla.affiliation.formats;

import java.util.Optional;

/** Where a field stands in a line, as a person counts who looks at the file: from 1. */
public final class FieldPlace {

    private FieldPlace() {}

    /** The characters of a record ({@code 104-109}) or the column of a table ({@code 3}); empty where the field is the whole line. */
    public static Optional<String> of(RegisterFormat format, String field, String line) {
        if (format != RegisterFormat.IDSE)
            return Optional.of(format.columns().indexOf(field) + 1)
                    .filter(column -> column > 0)
                    .map(String::valueOf);
        if (line.length() != IdseLayout.RECORD_LENGTH) return Optional.empty();

        return IdseRecord.typeOf(line).map(IdseRecord::layout).flatMap(layout -> layout.columnsOf(field));
    }
}
