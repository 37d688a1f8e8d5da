package org.ventanilla.affiliation.formats;

/** Why a whole file is refused: it is none of the formats. */
public enum Refusal {
    /** It holds no line. */
    EMPTY,
    /** It is not a text: it holds zero bytes, as sheets, archives and pictures do. */
    BINARY,
    /** A header without a row. */
    NO_ROWS,
    /** A header that is nearly one of ours; told are the format, the columns that are missing and those that are unknown. */
    COLUMNS,
    /** Neither a known header nor one record of 168 characters. */
    UNKNOWN
}
