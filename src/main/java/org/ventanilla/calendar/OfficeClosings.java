package org.ventanilla.calendar;

import java.time.LocalDate;
import java.util.Set;

/** Business days on which the institute's offices are closed: they count, but no term ends on them. Basis: CFF 12, fifth paragraph; MB-111. */
final class OfficeClosings {

    private static final Set<LocalDate> DAYS = Set.of(LocalDate.of(2025, 9, 15));

    private OfficeClosings() {}

    /** Whether the offices are closed on this business day. */
    static boolean on(LocalDate date) {
        return DAYS.contains(date);
    }
}
