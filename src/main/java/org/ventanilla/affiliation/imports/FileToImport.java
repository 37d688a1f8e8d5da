package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes in.
 *
 * @param name name as uploaded, for the report; only its last part is kept
 * @param receivedOn legal date of reception (AF-63, AN-03)
 * @param uploadedBy account of the officer; absent for files that no person uploads
 * @param requestKey makes a repeated upload find the first; absent where the bytes alone decide
 */
public record FileToImport(
        String name,
        LocalDate receivedOn,
        @Nullable UUID uploadedBy,
        @Nullable UUID requestKey) {

    private static final int LONGEST_NAME = 255;
    private static final String NAMELESS = "-";

    /** Keeps the last part of the name, without control characters. */
    public FileToImport {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        name = last.isEmpty() ? NAMELESS : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
