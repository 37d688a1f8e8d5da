package org.ventanilla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.calendar.CountedDay.Role;
import org.ventanilla.calendar.TermDates.Mode;

/**
 * Explains every day of a term in words.
 *
 * @param skipped the days that do not count
 * @param dates the dates of the term
 */
record DayByDay(NonBusinessDays skipped, TermDates dates) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** Every day from the notice to the last day of the term. */
    List<CountedDay> days() {
        var days = new ArrayList<CountedDay>();
        int dayOfTerm = 0;
        for (var date = dates.noticeOn(); !date.isAfter(dates.termLastDay()); date = date.plusDays(1)) {
            var nonBusinessDay = skipped.on(date);
            if (nonBusinessDay.isPresent()) {
                days.add(skipped(date, nonBusinessDay.get()));
                continue;
            }
            if (!date.isBefore(dates.termFirstDay())) dayOfTerm++;
            days.add(dayOfTerm > 0 ? dayOfTerm(date, dayOfTerm) : dayOfService(date));
        }
        return days;
    }

    private CountedDay skipped(LocalDate date, NonBusinessDay day) {
        return new CountedDay(
                date,
                false,
                day.reason(),
                day.source(),
                Role.SKIPPED,
                0,
                day.nameKey(),
                List.of(),
                openedOutOfHours(date));
    }

    private CountedDay dayOfService(LocalDate date) {
        if (date.equals(dates.noticeOn())) return notice(date);
        if (date.equals(dates.servedOn())) return served(date);
        if (date.equals(dates.takesEffectOn())) return counted(date, Role.EFFECTS, 0, Law.EFFECTS, "effects");

        int number = dates.daysToOpen().indexOf(date) + 1;
        return counted(date, Role.TO_OPEN, number, Law.OPENING, "to-open." + number);
    }

    private CountedDay notice(LocalDate date) {
        var sentAt = HOUR.format(dates.noticeSentAt());
        if (date.equals(dates.servedOn()))
            return counted(date, Role.NOTICE, 0, Law.OPENING, "notice-opened", sentAt, openedAt());
        return counted(date, Role.NOTICE, 0, Law.OPENING, "notice", sentAt);
    }

    private CountedDay served(LocalDate date) {
        if (dates.mode() == Mode.DEEMED) return counted(date, Role.SERVED, 4, Law.OPENING, "deemed");
        if (dates.openedOn(date)) return counted(date, Role.SERVED, 0, Law.OPENING, "opened", openedAt());
        return counted(date, Role.SERVED, 0, Law.OUT_OF_HOURS, "opened-before");
    }

    private CountedDay dayOfTerm(LocalDate date, int number) {
        if (date.isBefore(dates.lastCountedDay())) return counted(date, Role.TERM, number, Law.TERM, "term", number);
        if (!date.isBefore(dates.termLastDay())) return lastDay(date, number);
        return OfficeClosings.on(date)
                ? counted(date, Role.TERM, numberOf(date, number), Law.CLOSED_OFFICES, "term-offices-closed")
                : counted(date, Role.TERM, number, Law.FRIDAY, "term-friday", number);
    }

    private CountedDay lastDay(LocalDate date, int number) {
        if (date.equals(dates.lastCountedDay())) return counted(date, Role.LAST, number, Law.TERM, "term-last", number);
        var movedFromFriday = dates.lastCountedDay().getDayOfWeek() == DayOfWeek.FRIDAY;
        return counted(date, Role.LAST, 0, movedFromFriday ? Law.FRIDAY : Law.CLOSED_OFFICES, "term-last-moved");
    }

    /** Days that the end of the term passes over after its last counted one have no number. */
    private int numberOf(LocalDate date, int number) {
        return date.isAfter(dates.lastCountedDay()) ? 0 : number;
    }

    private CountedDay counted(
            LocalDate date, Role role, int number, String source, String label, Object... arguments) {
        return new CountedDay(
                date,
                true,
                null,
                source,
                role,
                number,
                "calendar.day." + label,
                List.of(arguments),
                openedOutOfHours(date));
    }

    private String openedAt() {
        return HOUR.format(Objects.requireNonNull(dates.opened()));
    }

    private @Nullable LocalTime openedOutOfHours(LocalDate date) {
        if (!dates.openedOn(date) || date.equals(dates.servedOn())) return null;
        return Objects.requireNonNull(dates.opened()).toLocalTime();
    }
}
