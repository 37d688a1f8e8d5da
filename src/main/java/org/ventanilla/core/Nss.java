package org.ventanilla.core;

import java.io.Serializable;

/**
 * Social security number, 11 digits. Basis: AF-20..25.
 *
 * @param value the canonical form
 */
public record Nss(String value) implements Serializable {

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static Nss parse(String typed) {
        return new Nss(typed);
    }

    /** As people read it: {@code 99-01-80-0001-0} (AF-20). */
    public String grouped() {
        return String.join(
                "-",
                value.substring(0, 2),
                value.substring(2, 4),
                value.substring(4, 6),
                value.substring(6, 10),
                value.substring(10));
    }

    /** The last four digits. */
    public String lastFour() {
        return value.substring(7);
    }
}
