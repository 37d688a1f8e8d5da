package org.ventanilla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.calendar.TermDates.Mode;
import org.ventanilla.core.RuleViolation;

class ExplainedClockTests {

    private static final LocalDateTime NOTICE_OF_OPENED = LocalDateTime.of(2024, 9, 13, 10, 0);

    private final ExplainedClock clock = new ExplainedClock(Calendars.legal());

    @ParameterizedTest(name = "{0}")
    @DisplayName("W01..W24 (MB-69, MB-90..93)")
    @CsvFileSource(resources = "/fixtures/calendar/deemed.csv", numLinesToSkip = 1)
    void deemsItMadeOnTheFourthDay(
            String id,
            LocalDateTime released,
            LocalDateTime noticeSentAt,
            LocalDate first,
            LocalDate second,
            LocalDate third,
            LocalDate deemed,
            LocalDate effects,
            LocalDate termFirst,
            LocalDate termLast) {
        var dates = Calendars.lapse(Calendars.legal(), released);

        assertThat(dates.noticeSentAt()).isEqualTo(noticeSentAt);
        assertThat(dates.daysToOpen()).containsExactly(first, second, third);
        assertThat(dates.deemedOn()).isEqualTo(deemed);
        assertThat(dates.servedOn()).isEqualTo(deemed);
        assertThat(dates.mode()).isEqualTo(Mode.DEEMED);
        assertThat(dates.takesEffectOn()).isEqualTo(effects);
        assertThat(dates.termFirstDay()).isEqualTo(termFirst);
        assertThat(dates.termLastDay()).isEqualTo(termLast);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("O1..O5 (MB-77..80)")
    @CsvFileSource(resources = "/fixtures/calendar/opened.csv", numLinesToSkip = 1)
    void countsFromTheOpening(
            String id,
            LocalDateTime opened,
            Mode mode,
            LocalDate served,
            LocalDate effects,
            LocalDate termFirst,
            LocalDate termLast) {
        var dates = clock.explain(new TermQuestion(NOTICE_OF_OPENED, opened, 15, false))
                .dates();

        assertThat(dates.mode()).isEqualTo(mode);
        assertThat(dates.servedOn()).isEqualTo(served);
        assertThat(dates.deemedOn()).isEqualTo(LocalDate.of(2024, 9, 20));
        assertThat(dates.takesEffectOn()).isEqualTo(effects);
        assertThat(dates.termFirstDay()).isEqualTo(termFirst);
        assertThat(dates.termLastDay()).isEqualTo(termLast);
    }

    @ParameterizedTest
    @DisplayName("Notes below 9.1: the fourth day with another calendar")
    @CsvSource({"2025-04-15T10:00, 2025-04-21", "2026-03-31T10:00, 2026-04-06"})
    void countsHolyDaysWhereTheyAreSwitchedOff(LocalDateTime released, LocalDate deemed) {
        assertThat(Calendars.lapse(Calendars.withoutHolyDays(), released).deemedOn())
                .isEqualTo(deemed);
    }

    @ParameterizedTest
    @DisplayName("Notes below 9.1, MB-106: the fourth day if 1 October or 5 May counted")
    @CsvSource({
        "2024-09-26T12:00, 2024-10-01, 2024-10-02, 2024-10-24",
        "2024-09-13T10:00, 2024-10-01, 2024-09-20, 2024-10-14",
        "2025-04-30T10:00, 2025-05-05, 2025-05-07, 2025-05-29",
        "2026-04-30T08:00, 2026-05-05, 2026-05-07, 2026-05-29",
    })
    void wouldEndEarlierWithoutTheDaysOfOneLawOnly(
            LocalDateTime released, LocalDate counted, LocalDate deemed, LocalDate last) {
        var dates = Calendars.lapse(Calendars.counting(counted::equals), released);

        assertThat(dates.deemedOn()).isEqualTo(deemed);
        assertThat(dates.termLastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @DisplayName("Notes below 9.1 and 9.4: a declared day inside the window")
    @CsvSource({
        "2025-09-12T10:00, 2025-09-15, 2025-09-22, 2025-09-23",
        "2026-11-13T10:00, 2026-11-18, 2026-11-23, 2026-11-24",
    })
    void skipsADeclaredDay(LocalDateTime released, LocalDate declared, LocalDate deemed, LocalDate effects) {
        var dates = Calendars.lapse(Calendars.withDeclared(Set.of(declared)), released);

        assertThat(dates.deemedOn()).isEqualTo(deemed);
        assertThat(dates.takesEffectOn()).isEqualTo(effects);
    }

    @ParameterizedTest
    @DisplayName(
            "MB-96: with the Friday extension the last days of W05, W07, W13, W23, W24 move; W01 ends on a Monday and stays")
    @CsvSource({
        "2024-09-26T12:00, 2024-10-28",
        "2024-11-14T11:00, 2024-12-16",
        "2025-04-30T10:00, 2025-06-02",
        "2026-12-23T10:00, 2027-01-25",
        "2030-09-26T10:00, 2030-10-28",
        "2024-08-05T10:00, 2024-09-02",
    })
    void movesALastDayOnAFriday(LocalDateTime released, LocalDate last) {
        assertThat(clock.explain(new TermQuestion(released, null, 15, true))
                        .dates()
                        .termLastDay())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @DisplayName("9.3: other terms of an act made on Friday 20 November 2026")
    @CsvSource({"5, 2026-11-30", "6, 2026-12-01", "10, 2026-12-07", "15, 2026-12-14", "30, 2027-01-06"})
    void countsTermsOfAnyLength(int days, LocalDate last) {
        var question = new TermQuestion(LocalDateTime.of(2026, 11, 13, 10, 0), null, days, false);

        assertThat(clock.explain(question).dates().termLastDay()).isEqualTo(last);
    }

    @Test
    @DisplayName("MB-111: 15 September 2025 counts, but no term ends on it")
    void endsNoTermOnADayOfClosedOffices() {
        assertThat(datesOf(6, false).lastCountedDay()).isEqualTo(LocalDate.of(2025, 9, 15));
        assertThat(datesOf(6, false).termLastDay()).isEqualTo(LocalDate.of(2025, 9, 17));
        assertThat(datesOf(5, true).lastCountedDay()).isEqualTo(LocalDate.of(2025, 9, 12));
        assertThat(datesOf(5, true).termLastDay()).isEqualTo(LocalDate.of(2025, 9, 17));
        assertThat(datesOf(7, false).lastCountedDay()).isEqualTo(LocalDate.of(2025, 9, 17));
    }

    @ParameterizedTest
    @DisplayName("MB-69: 07:30:00 to 18:00:00, both included")
    @CsvSource({
        "2026-11-17T07:29:59, 2026-11-17T07:30:00",
        "2026-11-17T07:30:00, 2026-11-17T07:30:00",
        "2026-11-17T18:00:00, 2026-11-17T18:00:00",
        "2026-11-17T18:00:01, 2026-11-18T07:30:00",
    })
    void sendsTheNoticeInBusinessHours(LocalDateTime released, LocalDateTime sentAt) {
        assertThat(Calendars.lapse(Calendars.legal(), released).noticeSentAt()).isEqualTo(sentAt);
    }

    @Test
    @DisplayName("MB-91: a weekend between the third and the fourth day is too late to open")
    void takesAnOpeningAfterTheThirdDayForALapse() {
        var released = LocalDateTime.of(2026, 11, 17, 10, 0);
        var dates = clock.explain(new TermQuestion(released, LocalDateTime.of(2026, 11, 21, 12, 0), 15, false))
                .dates();

        assertThat(dates.daysToOpen()).endsWith(LocalDate.of(2026, 11, 20));
        assertThat(dates.mode()).isEqualTo(Mode.DEEMED);
        assertThat(dates.opened()).isNull();
        assertThat(dates.servedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void refusesAnOpeningBeforeTheNotice() {
        var question = new TermQuestion(
                LocalDateTime.of(2026, 11, 13, 18, 30), LocalDateTime.of(2026, 11, 13, 19, 0), 15, false);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> clock.explain(question))
                .withMessage("calendar.error.opened.before-notice")
                .satisfies(refusal ->
                        assertThat(refusal.arguments()).containsExactly(LocalDateTime.of(2026, 11, 17, 7, 30)));
    }

    @Test
    void refusesATermWithoutDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TermQuestion(NOTICE_OF_OPENED, null, 0, false));
    }

    private TermDates datesOf(int days, boolean friday) {
        var released = LocalDateTime.of(2025, 8, 29, 10, 0);
        return clock.explain(new TermQuestion(released, null, days, friday)).dates();
    }
}
