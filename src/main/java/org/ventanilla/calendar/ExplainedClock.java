package org.ventanilla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ventanilla.calendar.TermDates.Mode;
import org.ventanilla.core.RuleViolation;

/**
 * Counts a legal term over a calendar.
 *
 * @param calendar the days that count
 */
record ExplainedClock(CountingCalendar calendar) implements LegalTerms {

    private static final int DAYS_TO_OPEN = 3;

    @Override
    public Term explain(TermQuestion question) {
        var dates = datesOf(question);
        return new Term(dates, new DayByDay(calendar.skipped(), dates).days());
    }

    private TermDates datesOf(TermQuestion question) {
        var noticeSentAt = noticeSentAt(question.released());
        var opened = question.opened();
        if (opened != null && opened.isBefore(noticeSentAt))
            throw new RuleViolation("calendar.error.opened.before-notice", noticeSentAt);

        var noticeOn = noticeSentAt.toLocalDate();
        var lastToOpen = calendar.plusBusinessDays(noticeOn, DAYS_TO_OPEN);
        var deemedOn = calendar.nextBusinessDay(lastToOpen);
        var openedInTime = opened == null || opened.toLocalDate().isAfter(lastToOpen) ? null : opened;
        var servedOn = openedInTime == null ? deemedOn : effectiveDate(openedInTime);
        var takesEffectOn = calendar.nextBusinessDay(servedOn);
        var lastCountedDay = calendar.plusBusinessDays(takesEffectOn, question.businessDays());
        return new TermDates(
                question.released(),
                noticeSentAt,
                openedInTime,
                List.of(calendar.nextBusinessDay(noticeOn), calendar.plusBusinessDays(noticeOn, 2), lastToOpen),
                deemedOn,
                openedInTime == null ? Mode.DEEMED : Mode.OPENED,
                servedOn,
                takesEffectOn,
                calendar.nextBusinessDay(takesEffectOn),
                lastCountedDay,
                moved(lastCountedDay, question.fridayExtension()));
    }

    /** MB-69: at once in business hours, otherwise when they next begin. */
    private LocalDateTime noticeSentAt(LocalDateTime released) {
        var day = released.toLocalDate();
        var time = released.toLocalTime();
        if (!calendar.isBusinessDay(day) || time.isAfter(BusinessHours.END))
            return calendar.nextBusinessDay(day).atTime(BusinessHours.START);
        return time.isBefore(BusinessHours.START) ? day.atTime(BusinessHours.START) : released;
    }

    /** MB-77: the day of the opening, or the next business day where day or hour are not of business. */
    private LocalDate effectiveDate(LocalDateTime opened) {
        var day = opened.toLocalDate();
        return calendar.isBusinessDay(day) && BusinessHours.contain(opened.toLocalTime())
                ? day
                : calendar.nextBusinessDay(day);
    }

    /** MB-96, MB-111: a last day on a Friday (for the terms that have this rule) or with closed offices moves. */
    private LocalDate moved(LocalDate lastCountedDay, boolean fridayExtension) {
        var last = lastCountedDay;
        while (OfficeClosings.on(last) || (fridayExtension && last.getDayOfWeek() == DayOfWeek.FRIDAY))
            last = calendar.nextBusinessDay(last);
        return last;
    }
}
