package org.ventanilla.affiliation.imports;

/**
 * What became of the lines of a file.
 *
 * @param read records read
 * @param rejected of these, not taken
 * @param warned of those taken, marked
 */
public record ImportCounts(long read, long rejected, long warned) {

    /** Records taken. */
    public long accepted() {
        return read - rejected;
    }
}
