package org.ventanilla.calendar;

import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The legal calendar by rule: the union of CFF 12 and LFT 74 in their present text, so for dates since 2007 (MB 8.1). It knows commemorative
 * Mondays, not the dates that they commemorate (MB-105).
 */
final class LegalCalendar implements NonBusinessDays {

    private static final NonBusinessDay SATURDAY = skipped(SkipReason.SATURDAY, "saturday", "CFF 12");
    private static final NonBusinessDay SUNDAY = skipped(SkipReason.SUNDAY, "sunday", "CFF 12");

    /** From this year on, each sixth year has a change of the federal executive on 1 October (MB-106). */
    private static final int FIRST_CHANGE_IN_OCTOBER = 2024;

    private final boolean holyDays;
    private final Map<Integer, Map<LocalDate, NonBusinessDay>> years = new ConcurrentHashMap<>();

    /** The calendar with or without Holy Thursday and Friday, which no law names (MB-109). */
    LegalCalendar(boolean holyDays) {
        this.holyDays = holyDays;
    }

    @Override
    public Optional<NonBusinessDay> on(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of(SATURDAY);
            case SUNDAY -> Optional.of(SUNDAY);
            default ->
                Optional.ofNullable(
                        years.computeIfAbsent(date.getYear(), this::daysOf).get(date));
        };
    }

    private Map<LocalDate, NonBusinessDay> daysOf(int year) {
        var days = new HashMap<LocalDate, NonBusinessDay>();
        days.put(LocalDate.of(year, JANUARY, 1), holiday("new-year", "CFF 12, LFT 74 I"));
        days.put(monday(1, FEBRUARY, year), holiday("first-monday-of-february", "CFF 12, LFT 74 II"));
        days.put(monday(3, MARCH, year), holiday("third-monday-of-march", "CFF 12, LFT 74 III"));
        days.put(LocalDate.of(year, MAY, 1), holiday("labour-day", "CFF 12, LFT 74 IV"));
        days.put(LocalDate.of(year, MAY, 5), holiday("fifth-of-may", "CFF 12"));
        days.put(LocalDate.of(year, SEPTEMBER, 16), holiday("independence-day", "CFF 12, LFT 74 V"));
        days.put(monday(3, NOVEMBER, year), holiday("third-monday-of-november", "CFF 12, LFT 74 VI"));
        days.put(LocalDate.of(year, DECEMBER, 25), holiday("christmas", "CFF 12, LFT 74 VIII"));
        if (year >= FIRST_CHANGE_IN_OCTOBER && (year - FIRST_CHANGE_IN_OCTOBER) % 6 == 0)
            days.put(LocalDate.of(year, OCTOBER, 1), holiday("change-of-executive", "LFT 74 VII"));
        if (holyDays) putHolyDays(days, EasterSunday.of(year));
        return days;
    }

    /** The rule of the tax authority that declares them each year; whether it binds the institute is disputed (MB-109). */
    private static void putHolyDays(Map<LocalDate, NonBusinessDay> days, LocalDate easter) {
        days.put(easter.minusDays(3), skipped(SkipReason.DECLARED, "holy-thursday", "RMF 2.1.6"));
        days.put(easter.minusDays(2), skipped(SkipReason.DECLARED, "good-friday", "RMF 2.1.6"));
    }

    private static LocalDate monday(int ordinal, Month month, int year) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }

    private static NonBusinessDay holiday(String name, String source) {
        return skipped(SkipReason.HOLIDAY, name, source);
    }

    private static NonBusinessDay skipped(SkipReason reason, String name, String source) {
        return new NonBusinessDay(reason, "calendar.day.skipped." + name, source);
    }
}
