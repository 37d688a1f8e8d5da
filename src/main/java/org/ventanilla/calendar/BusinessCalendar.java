package org.ventanilla.calendar;

import java.time.LocalDate;

/** The legal calendar: which days count (union of CFF 12 and LFT 74, MB 8.1, with the days declared by the institute). */
public interface BusinessCalendar {

    /** Whether the day counts. */
    boolean isBusinessDay(LocalDate date);

    /** The n-th business day after the date, n at least 0; with 0 the date itself. */
    LocalDate plusBusinessDays(LocalDate date, int days);

    /** The first business day after the date. */
    default LocalDate nextBusinessDay(LocalDate date) {
        return plusBusinessDays(date, 1);
    }
}
