package org.ventanilla.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Calendars and questions of the tests. */
final class Calendars {

    private Calendars() {}

    /** The calendar by rule, Holy Thursday and Friday on. */
    static CountingCalendar legal() {
        return new CountingCalendar(new LegalCalendar(true));
    }

    /** The calendar by rule with Holy Thursday and Friday counted. */
    static CountingCalendar withoutHolyDays() {
        return new CountingCalendar(new LegalCalendar(false));
    }

    /** The calendar by rule with some more days that do not count. */
    static CountingCalendar withDeclared(Set<LocalDate> declared) {
        var legal = new LegalCalendar(true);
        return new CountingCalendar(date -> legal.on(date)
                .or(() -> Optional.of(date).filter(declared::contains).map(day -> suspension())));
    }

    /** The calendar by rule where some of its days count. */
    static CountingCalendar counting(Predicate<LocalDate> counted) {
        var legal = new LegalCalendar(true);
        return new CountingCalendar(
                date -> legal.on(date).filter(day -> counted.negate().test(date)));
    }

    /** What the clock says of an act that nobody opens, with a term of 15 days. */
    static TermDates lapse(CountingCalendar calendar, LocalDateTime released) {
        return new ExplainedClock(calendar)
                .explain(new TermQuestion(released, null, 15, false))
                .dates();
    }

    private static NonBusinessDay suspension() {
        return new NonBusinessDay(SkipReason.DECLARED, "calendar.day.skipped.suspension", "DOF");
    }
}
