package org.ventanilla.calendar;

import java.time.LocalDate;

/**
 * Counts over the days that are not skipped, a day at a time: holidays have no period that would allow a shortcut.
 *
 * @param skipped the days that do not count
 */
record CountingCalendar(NonBusinessDays skipped) implements BusinessCalendar {

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return skipped.on(date).isEmpty();
    }

    @Override
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        if (days < 0) throw new IllegalArgumentException("counts forward only: " + days);

        var day = date;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) left--;
        }
        return day;
    }
}
