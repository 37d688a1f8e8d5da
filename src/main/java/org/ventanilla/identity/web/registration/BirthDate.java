package org.ventanilla.identity.web.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.ventanilla.core.RuleViolation;

/** A date of birth as people type it, day first, or as browsers send it, year first. */
final class BirthDate {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private BirthDate() {}

    /** Reads the date; throws {@link RuleViolation} when it is missing or no date. */
    static LocalDate parse(String typed) {
        var plain = typed.strip();
        if (plain.isEmpty()) throw new RuleViolation("identity.error.birth-date.missing");
        try {
            return plain.contains("/") ? LocalDate.parse(plain, DAY_FIRST) : LocalDate.parse(plain);
        } catch (DateTimeException e) {
            throw new RuleViolation("identity.error.birth-date.form");
        }
    }
}
