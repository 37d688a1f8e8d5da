package org.ventanilla.core;

import java.io.Serializable;

/**
 * Employer's registration (registro patronal): municipality key (3), sequence (5), modality (2), check digit (1). Basis: AF-40..45.
 *
 * @param value the 11 characters
 */
public record EmployerRegistration(String value) implements Serializable {

    private static final int LENGTH = 11;
    private static final int WITHOUT_CHECK_DIGIT = 10;

    /** Accepts the canonical form only; throws {@link RuleViolation} that says what is wrong. */
    public EmployerRegistration {
        requireForm(value);
        if (value.length() != LENGTH) throw wrongLength(value);
        if (checkDigit(value) != value.charAt(WITHOUT_CHECK_DIGIT))
            throw new RuleViolation(
                    "core.error.employer-registration.check-digit", value.substring(WITHOUT_CHECK_DIGIT));
    }

    /**
     * Reads what a person typed, with or without spaces and hyphens, and completes the check digit where only the first 10 characters were
     * given (AF-45); throws {@link RuleViolation} that says what is wrong.
     */
    public static EmployerRegistration parse(String typed) {
        var compact = Typed.compact(typed);
        if (compact.length() != WITHOUT_CHECK_DIGIT) return new EmployerRegistration(compact);

        requireForm(compact);
        return new EmployerRegistration(compact + checkDigit(compact));
    }

    /** All but the last four characters hidden (AF-173). */
    public String masked() {
        return "•".repeat(7) + value.substring(7);
    }

    private static void requireForm(String value) {
        if (value.isEmpty()) throw new RuleViolation("core.error.employer-registration.blank");
        if (value.length() < WITHOUT_CHECK_DIGIT || value.length() > LENGTH) throw wrongLength(value);
        if (!Typed.isLetter(value.charAt(0)) && !Typed.isDigit(value.charAt(0)))
            throw new RuleViolation("core.error.employer-registration.first", Typed.characterAt(value, 0));
        Typed.requireDigits(value, 1, value.length(), "core.error.employer-registration.digits");
    }

    private static RuleViolation wrongLength(String value) {
        return new RuleViolation("core.error.employer-registration.length", Typed.lengthArguments(value, LENGTH));
    }

    /** Luhn over the first ten characters, a letter in front standing for 10 (A) to 35 (Z): AF-41. */
    private static char checkDigit(String value) {
        var first = value.charAt(0);
        var leading = Typed.isLetter(first) ? String.valueOf(10 + first - 'A') : String.valueOf(first);
        return Luhn.checkDigit(leading + value.substring(1, WITHOUT_CHECK_DIGIT));
    }
}
