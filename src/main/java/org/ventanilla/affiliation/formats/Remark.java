package org.ventanilla.affiliation.formats;

/**
 * A remark on one field of a line.
 *
 * @param code why
 * @param field name of the field, as layouts and headers write it; {@code linea} for the whole line
 * @param value what stood there, at most 200 characters
 */
public record Remark(RemarkCode code, String field, String value) {

    /** The whole line. */
    static final String LINE = "linea";

    private static final int LONGEST_VALUE = 200;

    /** Cuts a value that is too long. */
    public Remark {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }
}
