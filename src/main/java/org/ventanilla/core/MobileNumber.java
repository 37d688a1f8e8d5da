package org.ventanilla.core;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A Mexican mobile number.
 *
 * @param value its 10 digits, without the country's prefix
 */
public record MobileNumber(String value) implements Serializable {

    private static final int LENGTH = 10;
    private static final Pattern DECORATION = Pattern.compile("[().]");
    private static final Pattern COUNTRY = Pattern.compile("\\+52(?=\\d)|^52(?=\\d{10}$)");

    /** Accepts the canonical form only; throws {@link RuleViolation} that says what is wrong. */
    public MobileNumber {
        if (value.isEmpty()) throw new RuleViolation("core.error.mobile.blank");
        Typed.requireDigits(value, 0, value.length(), "core.error.mobile.digits");
        if (value.length() != LENGTH)
            throw new RuleViolation("core.error.mobile.length", Typed.lengthArguments(value, LENGTH));
    }

    /** Reads what a person typed, also with Mexico's prefix 52; throws {@link RuleViolation} that says what is wrong. */
    public static MobileNumber parse(String typed) {
        var digits = DECORATION.matcher(Typed.compact(typed)).replaceAll("");
        return new MobileNumber(COUNTRY.matcher(digits).replaceFirst(""));
    }
}
