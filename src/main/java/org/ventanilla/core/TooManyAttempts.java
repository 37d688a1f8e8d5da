package org.ventanilla.core;

import java.io.Serial;
import java.time.Duration;

/** Somebody tries too often; it passes by waiting (429). */
public final class TooManyAttempts extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Too many attempts; the next one is welcome after this time. */
    public TooManyAttempts(Duration retryAfter) {
        super("too many attempts");
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
