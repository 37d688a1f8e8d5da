package org.ventanilla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ventanilla.calendar.CountedDay.Role;

class DayByDayTests {

    @Test
    @DisplayName("W18: every day of the window of 13 November 2026, with the long weekend")
    void explainsEveryDayOfALapse() {
        var days = explain("2026-11-13T10:00", null, 2, false);

        assertThat(days)
                .extracting(
                        day -> day.date().getDayOfMonth(),
                        CountedDay::role,
                        CountedDay::number,
                        CountedDay::reason,
                        CountedDay::source,
                        CountedDay::labelKey)
                .containsExactly(
                        tuple(13, Role.NOTICE, 0, null, "CFF 134 I", "calendar.day.notice"),
                        skipped(14, SkipReason.SATURDAY, "CFF 12", "saturday"),
                        skipped(15, SkipReason.SUNDAY, "CFF 12", "sunday"),
                        skipped(16, SkipReason.HOLIDAY, "CFF 12, LFT 74 VI", "third-monday-of-november"),
                        tuple(17, Role.TO_OPEN, 1, null, "CFF 134 I", "calendar.day.to-open.1"),
                        tuple(18, Role.TO_OPEN, 2, null, "CFF 134 I", "calendar.day.to-open.2"),
                        tuple(19, Role.TO_OPEN, 3, null, "CFF 134 I", "calendar.day.to-open.3"),
                        tuple(20, Role.SERVED, 4, null, "CFF 134 I", "calendar.day.deemed"),
                        skipped(21, SkipReason.SATURDAY, "CFF 12", "saturday"),
                        skipped(22, SkipReason.SUNDAY, "CFF 12", "sunday"),
                        tuple(23, Role.EFFECTS, 0, null, "CFF 135", "calendar.day.effects"),
                        tuple(24, Role.TERM, 1, null, "RCFF 7", "calendar.day.term"),
                        tuple(25, Role.LAST, 2, null, "RCFF 7", "calendar.day.term-last"));
        assertThat(days.getFirst().labelArguments()).containsExactly("10:00");
        assertThat(days.getLast().labelArguments()).containsExactly(2);
    }

    @Test
    @DisplayName("O1, MB-78: opened on the day of the notice")
    void tellsTheOpeningOnTheDayOfTheNotice() {
        var days = explain("2024-09-13T10:00", "2024-09-13T12:00", 1, false);

        assertThat(days.getFirst().labelKey()).isEqualTo("calendar.day.notice-opened");
        assertThat(days.getFirst().labelArguments()).containsExactly("10:00", "12:00");
        assertThat(days.get(4).role()).isEqualTo(Role.EFFECTS);
    }

    @Test
    @DisplayName("O2, MB-77: opened on a Saturday, made on the next business day; both dates are shown")
    void tellsAnOpeningOutOfHoursAndTheDayItCountsFor() {
        var days = explain("2024-09-13T10:00", "2024-09-14T20:00", 1, false);

        assertThat(days.get(1).role()).isEqualTo(Role.SKIPPED);
        assertThat(days.get(1).openedOutOfHours()).isEqualTo(LocalTime.of(20, 0));
        assertThat(days.get(4))
                .extracting(CountedDay::role, CountedDay::source, CountedDay::labelKey)
                .containsExactly(Role.SERVED, "RCFF 11", "calendar.day.opened-before");
    }

    @Test
    @DisplayName("MB-91: opened in business hours of the second day")
    void tellsAnOpeningInHours() {
        var days = explain("2024-09-13T10:00", "2024-09-18T18:00", 1, false);

        assertThat(days.get(4).role()).isEqualTo(Role.TO_OPEN);
        assertThat(days.get(5))
                .extracting(CountedDay::role, CountedDay::labelKey, CountedDay::openedOutOfHours)
                .containsExactly(Role.SERVED, "calendar.day.opened", null);
        assertThat(days.get(5).labelArguments()).containsExactly("18:00");
    }

    @Test
    @DisplayName("MB-79: an opening on the fourth day leaves no trace in the count")
    void leavesALateOpeningOut() {
        assertThat(explain("2024-09-13T10:00", "2024-09-20T09:00", 3, false))
                .isEqualTo(explain("2024-09-13T10:00", null, 3, false));
    }

    @Test
    @DisplayName("MB-96: the Friday keeps its number, the day that it moves to has none")
    void tellsAFridayThatMoves() {
        var days = explain("2024-09-26T12:00", null, 15, true);

        assertThat(days.subList(days.size() - 4, days.size()))
                .extracting(CountedDay::role, CountedDay::number, CountedDay::source, CountedDay::labelKey)
                .containsExactly(
                        tuple(Role.TERM, 15, "RACERF 3", "calendar.day.term-friday"),
                        tuple(Role.SKIPPED, 0, "CFF 12", "calendar.day.skipped.saturday"),
                        tuple(Role.SKIPPED, 0, "CFF 12", "calendar.day.skipped.sunday"),
                        tuple(Role.LAST, 0, "RACERF 3", "calendar.day.term-last-moved"));
    }

    @Test
    @DisplayName("MB-111: a term that would end on 15 September 2025")
    void tellsADayOfClosedOffices() {
        var counted = explain("2025-08-29T10:00", null, 6, false);
        var passedOver = explain("2025-08-29T10:00", null, 5, true);

        assertThat(counted.subList(counted.size() - 3, counted.size()))
                .extracting(CountedDay::number, CountedDay::source, CountedDay::labelKey)
                .containsExactly(
                        tuple(6, "CFF 12", "calendar.day.term-offices-closed"),
                        tuple(0, "CFF 12, LFT 74 V", "calendar.day.skipped.independence-day"),
                        tuple(0, "CFF 12", "calendar.day.term-last-moved"));
        assertThat(passedOver)
                .filteredOn(day -> day.date().equals(LocalDate.of(2025, 9, 15)))
                .singleElement()
                .satisfies(day -> assertThat(day.number()).isZero());
    }

    private static List<CountedDay> explain(String released, @Nullable String opened, int days, boolean friday) {
        var question = new TermQuestion(
                LocalDateTime.parse(released), opened == null ? null : LocalDateTime.parse(opened), days, friday);
        return new ExplainedClock(Calendars.legal()).explain(question).days();
    }

    private static Tuple skipped(int day, SkipReason reason, String source, String name) {
        return tuple(day, Role.SKIPPED, 0, reason, source, "calendar.day.skipped." + name);
    }
}
