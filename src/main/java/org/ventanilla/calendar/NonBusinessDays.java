package org.ventanilla.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Says of any day why it does not count, if it does not. */
interface NonBusinessDays {

    /** What makes the day not count; empty for a business day. */
    Optional<NonBusinessDay> on(LocalDate date);
}
