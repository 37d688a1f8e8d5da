package org.ventanilla.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an act's service and of the term that it gives, in legal time (Mexico City).
 *
 * @param released when the officer released the act
 * @param noticeSentAt when the notice is sent: within business hours of a business day (MB-69)
 * @param opened when the addressee opened it within the three days; null where nobody did
 * @param daysToOpen the three days to open; the last one ends at 23:59:59 (MB-90)
 * @param deemedOn the fourth day, on which it is deemed made where nobody opened it (MB-90)
 * @param mode what made it
 * @param servedOn when it is made (MB-91)
 * @param takesEffectOn the next business day (MB-92)
 * @param termFirstDay first day of the term (MB-93)
 * @param lastCountedDay last of the term's days as counted
 * @param termLastDay last day of the term: the last counted one, or the business day that it moves to (MB-96, MB-111)
 */
public record TermDates(
        LocalDateTime released,
        LocalDateTime noticeSentAt,
        @Nullable LocalDateTime opened,
        List<LocalDate> daysToOpen,
        LocalDate deemedOn,
        Mode mode,
        LocalDate servedOn,
        LocalDate takesEffectOn,
        LocalDate termFirstDay,
        LocalDate lastCountedDay,
        LocalDate termLastDay) {

    /** What makes a notification. */
    public enum Mode {
        /** The addressee opened it within the three days. */
        OPENED,
        /** The three days passed; an opening after them changes no date (MB-79). */
        DEEMED
    }

    /** Keeps its own copy of the days. */
    public TermDates {
        daysToOpen = List.copyOf(daysToOpen);
    }

    /** The legal date of the notice. */
    public LocalDate noticeOn() {
        return noticeSentAt.toLocalDate();
    }

    /** Whether the addressee opened it in time, on this day. */
    public boolean openedOn(LocalDate date) {
        return opened != null && opened.toLocalDate().equals(date);
    }
}
