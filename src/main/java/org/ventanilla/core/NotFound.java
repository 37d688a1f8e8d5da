package org.ventanilla.core;

import java.io.Serial;

/** Something that does not exist, or is not the asker's: both look the same from outside (404). */
public final class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was looked for, for the log; it must not hold personal data. */
    public NotFound(String what) {
        super(what);
    }
}
