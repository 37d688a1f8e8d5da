package org.ventanilla.affiliation.formats;

/**
 * A line of a file.
 *
 * @param number its place in the file, from 1, blank lines counted
 * @param text its characters without line end, cut where it is overlong
 * @param length its length in bytes
 */
record FileLine(long number, String text, int length) {

    /** Bytes of a line that are kept; no format has longer ones. */
    static final int LONGEST = 4096;

    boolean overlong() {
        return length > LONGEST;
    }

    /** Whether it holds nothing but spaces and control characters, such as the end mark of old systems. */
    boolean blank() {
        return text.chars().allMatch(character -> character <= ' ');
    }
}
