package org.ventanilla.affiliation.formats;

/** What a remark does to its line. */
public enum Severity {
    /** The line is not taken. */
    REJECTION,
    /** The line is taken and marked. */
    WARNING
}
