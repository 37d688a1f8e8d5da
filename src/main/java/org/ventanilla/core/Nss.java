package org.ventanilla.core;

import java.io.Serializable;

/**
 * Social security number: 11 digits, the last one a check digit. Basis: AF-20..25.
 *
 * @param value the 11 digits
 */
public record Nss(String value) implements Serializable {

    private static final int LENGTH = 11;

    /** Accepts the canonical form only; throws {@link RuleViolation} that says what is wrong. */
    public Nss {
        if (value.isEmpty()) throw new RuleViolation("core.error.nss.blank");
        Typed.requireDigits(value, 0, value.length(), "core.error.nss.digits");
        if (value.length() != LENGTH)
            throw new RuleViolation("core.error.nss.length", Typed.lengthArguments(value, LENGTH));
        if (Luhn.checkDigit(value.substring(0, LENGTH - 1)) != value.charAt(LENGTH - 1))
            throw new RuleViolation("core.error.nss.check-digit", value.substring(LENGTH - 1));
    }

    /** Reads what a person typed, with or without spaces and hyphens; throws {@link RuleViolation} that says what is wrong. */
    public static Nss parse(String typed) {
        return new Nss(Typed.compact(typed));
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
