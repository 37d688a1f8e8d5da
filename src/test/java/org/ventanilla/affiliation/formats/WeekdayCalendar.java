package org.ventanilla.affiliation.formats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.ventanilla.calendar.BusinessCalendar;

/** Monday to Friday, no holidays. */
final class WeekdayCalendar implements BusinessCalendar {

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        var reached = date;
        for (int counted = 0; counted < days; ) {
            reached = reached.plusDays(1);
            if (isBusinessDay(reached)) counted++;
        }
        return reached;
    }
}
