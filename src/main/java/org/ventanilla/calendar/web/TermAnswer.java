package org.ventanilla.calendar.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.calendar.SkipReason;
import org.ventanilla.calendar.TermDates;

/** The answer for programs: names, order and values are a contract (product, section 4). */
record TermAnswer(
        LocalDateTime released,
        LocalDateTime noticeSentAt,
        List<LocalDate> daysToOpen,
        LocalDate deemedOn,
        LocalDate servedOn,
        TermDates.Mode mode,
        LocalDate takesEffectOn,
        LocalDate termFirstDay,
        LocalDate termLastDay,
        List<Day> days) {

    /** A day with its reason, its source and what it is in words. */
    record Day(LocalDate date, boolean counts, @Nullable SkipReason reason, String source, String label) {}
}
