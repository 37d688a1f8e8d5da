package org.ventanilla.core;

import java.io.Serial;

/**
 * The portal does not start in this surrounding: a key or a secret is missing or unfit. Message and remedy are one sentence each for the
 * operator; neither holds a secret.
 */
public final class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** A refusal that says what is wrong and what the operator does about it. */
    public StartRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    /** The same, with what led to it. */
    public StartRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    /** What the operator does about it. */
    public String remedy() {
        return remedy;
    }
}
