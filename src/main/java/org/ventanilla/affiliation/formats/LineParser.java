package org.ventanilla.affiliation.formats;

import org.jspecify.annotations.Nullable;

/** Turns the lines of one file into records, in the order of the file. */
interface LineParser {

    /** The record of the line; null for a line that is none, such as a header or a trailer that fits. */
    @Nullable
    StagedRecord parse(FileLine line);
}
