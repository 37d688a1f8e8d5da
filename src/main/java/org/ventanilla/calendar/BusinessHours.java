package org.ventanilla.calendar;

import java.time.LocalTime;

/** The hours of a business day in which acts count for that day, both ends included. Basis: CFF 13; MB-69, MB-77. */
final class BusinessHours {

    static final LocalTime START = LocalTime.of(7, 30);
    static final LocalTime END = LocalTime.of(18, 0);

    private BusinessHours() {}

    /** Whether an act at this time counts for its day. */
    static boolean contain(LocalTime time) {
        return !time.isBefore(START) && !time.isAfter(END);
    }
}
