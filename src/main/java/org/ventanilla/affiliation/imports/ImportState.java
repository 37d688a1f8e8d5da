package org.ventanilla.affiliation.imports;

/** Where a file stands. */
public enum ImportState {
    /** It waits for its turn. */
    RECEIVED,
    /** It is being judged. */
    RUNNING,
    /** Its good lines are in the register. */
    DONE,
    /** It is none of the formats; nothing was taken. */
    REFUSED,
    /** It was begun several times and never came to its end; nothing was taken. */
    FAILED;

    /** Whether nothing more will happen to it. */
    public boolean finished() {
        return this == DONE || this == REFUSED || this == FAILED;
    }
}
