package org.ventanilla.efirma.trust;

/** Where in its time an authority is. */
public enum AuthorityTerm {
    /** Its time has not come. */
    NOT_YET,
    /** In force, with time to spare. */
    RUNNING,
    /** In force, and so near its end that its successor must be brought. */
    ENDING,
    /** Its time is over. */
    EXPIRED
}
