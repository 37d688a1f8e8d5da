package org.ventanilla.core;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tax key (RFC): 13 characters for a person, 12 for a company. Its check digit is a hint, never a reason to refuse: some issued keys do
 * not satisfy it. Basis: AF-30..34.
 *
 * @param value the 12 or 13 characters, upper case
 */
public record Rfc(String value) implements Serializable {

    private static final int COMPANY_LENGTH = 12;
    private static final int PERSON_LENGTH = 13;
    private static final Pattern FORM = Pattern.compile("[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{2}[A\\d]");
    private static final String CHECK_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final Set<String> GENERIC = Set.of("XAXX010101000", "XEXX010101000");

    /** Accepts the canonical form only; throws {@link RuleViolation} that says what is wrong. */
    public Rfc {
        if (value.isEmpty()) throw new RuleViolation("core.error.rfc.blank");
        if (value.length() != COMPANY_LENGTH && value.length() != PERSON_LENGTH)
            throw new RuleViolation("core.error.rfc.length", value.length());
        if (!FORM.matcher(value).matches()) throw new RuleViolation("core.error.rfc.pattern", value.length());
        requireDate(value.substring(value.length() - 9, value.length() - 3));
    }

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static Rfc parse(String typed) {
        return new Rfc(Typed.compact(typed));
    }

    /** Whether the last character is the computed one (AF-32); where it is not, warn and go on (AF-33). */
    public boolean checkDigitMatches() {
        var payload = (value.length() == COMPANY_LENGTH ? " " : "") + value.substring(0, value.length() - 1);
        int sum = 0;
        for (int place = 0; place < payload.length(); place++)
            sum += CHECK_ALPHABET.indexOf(payload.charAt(place)) * (PERSON_LENGTH - place);
        return "0123456789A".charAt((11 - sum % 11) % 11) == value.charAt(value.length() - 1);
    }

    /** Whether it is a company's. */
    public boolean isCompany() {
        return value.length() == COMPANY_LENGTH;
    }

    /** Whether it stands for "the public" or "a foreigner": nobody's own key (AF-33). */
    public boolean isGeneric() {
        return GENERIC.contains(value);
    }

    /** The key tells no century, and 2000 was a leap year: so a year of two digits has a 29 February where 4 divides it. */
    private static void requireDate(String digits) {
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4)));
        } catch (DateTimeException absent) {
            throw new RuleViolation(
                    "core.error.rfc.date", digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
        }
    }
}
