package org.ventanilla.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a legal term, with what it is and why.
 *
 * @param date the day
 * @param counts whether it is a business day
 * @param reason why it does not count; null where it does
 * @param source the law or document behind it, short: {@code CFF 12}
 * @param role its part in the term
 * @param number its number among the days of its part; 0 where it has none
 * @param labelKey message key of what the day is, in words
 * @param labelArguments arguments of that message
 * @param openedOutOfHours when the addressee opened it on this day without effect for this day (MB-77); otherwise null
 */
public record CountedDay(
        LocalDate date,
        boolean counts,
        @Nullable SkipReason reason,
        String source,
        Role role,
        int number,
        String labelKey,
        List<Object> labelArguments,
        @Nullable LocalTime openedOutOfHours) {

    /** What a day is in a term. */
    public enum Role {
        /** The notice is sent. */
        NOTICE,
        /** One of the three days to open. */
        TO_OPEN,
        /** The notification is made. */
        SERVED,
        /** It takes effect. */
        EFFECTS,
        /** A day of the term. */
        TERM,
        /** The last day of the term. */
        LAST,
        /** It does not count. */
        SKIPPED
    }
}
