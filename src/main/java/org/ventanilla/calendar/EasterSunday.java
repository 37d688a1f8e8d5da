package org.ventanilla.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
final class EasterSunday {

    private EasterSunday() {}

    /** Easter Sunday of a year from 1583 on. */
    static LocalDate of(int year) {
        int moonYear = year % 19;
        int century = year / 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moonYear + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (moonYear + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
