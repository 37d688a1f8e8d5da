package org.ventanilla.calendar.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.ventanilla.calendar.TermQuestion;
import org.ventanilla.core.RuleViolation;

/**
 * What a person or a program asks the calculator, as typed.
 *
 * @param released local date and time of the release; null where nothing was asked yet
 * @param opened local date and time of the opening; null or blank where nobody opened
 * @param term length of the term in business days, 1 to 400; 15 where left out
 * @param fridayExtension {@code true}, {@code false} or left out
 */
record TermForm(
        @Nullable String released,
        @Nullable String opened,
        @Nullable String term,
        @Nullable String fridayExtension) {

    private static final String USUAL_TERM = "15";
    private static final int LONGEST_TERM = 400;

    /** Commemorative Mondays apply from 2006 on: earlier years had another calendar. */
    private static final int FIRST_YEAR = 2007;

    private static final int LAST_YEAR = 2100;

    /** Fills in the usual length. */
    TermForm {
        term = text(term).isEmpty() ? USUAL_TERM : term;
    }

    /** Whether the page was only opened, with nothing asked. */
    boolean isUntouched() {
        return released == null;
    }

    /** The question; empty where a field is wrong, and then the errors say which and why. */
    Optional<TermQuestion> question(Errors errors) {
        var releasedAt = read("released", this::releasedAt, errors);
        var openedAt = text(opened).isEmpty() ? null : read("opened", this::openedAt, errors);
        var days = read("term", this::businessDays, errors);
        var friday = read("fridayExtension", this::movesFromFriday, errors);
        return releasedAt == null || days == null || friday == null || errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new TermQuestion(releasedAt, openedAt, days, friday));
    }

    private LocalDateTime releasedAt() {
        if (text(released).isEmpty()) throw new RuleViolation("calendar.error.released.blank");
        return moment(text(released), "calendar.error.released.form", "calendar.error.released.range");
    }

    private LocalDateTime openedAt() {
        return moment(text(opened), "calendar.error.opened.form", "calendar.error.opened.range");
    }

    private int businessDays() {
        var digits = text(term);
        var days = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
        if (days < 1 || days > LONGEST_TERM) throw new RuleViolation("calendar.error.term", 1, LONGEST_TERM);
        return days;
    }

    private boolean movesFromFriday() {
        return switch (text(fridayExtension)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new RuleViolation("calendar.error.friday-extension");
        };
    }

    private static LocalDateTime moment(String typed, String wrongForm, String outOfRange) {
        try {
            var moment = LocalDateTime.parse(typed);
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) return moment;
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation(wrongForm);
        }
        throw new RuleViolation(outOfRange, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }

    private static <T> @Nullable T read(String field, Supplier<T> reading, Errors errors) {
        try {
            return reading.get();
        } catch (RuleViolation violation) {
            errors.rejectValue(field, violation.code(), violation.arguments(), null);
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
