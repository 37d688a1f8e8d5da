package org.ventanilla.affiliation.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it goes to the staging table.
 *
 * @param line number of its line
 * @param content the line as it came
 * @param values values in the order of the format's staging columns; empty where the line is rejected
 * @param remarks what was found in its fields
 */
public record StagedRecord(long line, String content, List<@Nullable String> values, List<Remark> remarks) {

    /** Copies the lists, and drops the values of a rejected line. */
    public StagedRecord {
        remarks = List.copyOf(remarks);
        values = rejects(remarks) ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** A line that is rejected for one reason. */
    static StagedRecord rejected(FileLine line, Remark remark) {
        return new StagedRecord(line.number(), line.text(), List.of(), List.of(remark));
    }

    /** Whether a field has ruled the line out already. */
    public boolean rejected() {
        return rejects(remarks);
    }

    private static boolean rejects(List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.code().severity() == Severity.REJECTION);
    }
}
