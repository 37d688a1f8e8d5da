package org.ventanilla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCalendarTests {

    private final LegalCalendar calendar = new LegalCalendar(true);

    @ParameterizedTest
    @DisplayName("MB 8.1: each rule with its reason and source")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-14 | SATURDAY | saturday                  | CFF 12
            2026-11-15 | SUNDAY   | sunday                    | CFF 12
            2026-01-01 | HOLIDAY  | new-year                  | CFF 12, LFT 74 I
            2024-02-05 | HOLIDAY  | first-monday-of-february  | CFF 12, LFT 74 II
            2025-02-03 | HOLIDAY  | first-monday-of-february  | CFF 12, LFT 74 II
            2026-02-02 | HOLIDAY  | first-monday-of-february  | CFF 12, LFT 74 II
            2027-02-01 | HOLIDAY  | first-monday-of-february  | CFF 12, LFT 74 II
            2024-03-18 | HOLIDAY  | third-monday-of-march     | CFF 12, LFT 74 III
            2025-03-17 | HOLIDAY  | third-monday-of-march     | CFF 12, LFT 74 III
            2026-03-16 | HOLIDAY  | third-monday-of-march     | CFF 12, LFT 74 III
            2027-03-15 | HOLIDAY  | third-monday-of-march     | CFF 12, LFT 74 III
            2026-05-01 | HOLIDAY  | labour-day                | CFF 12, LFT 74 IV
            2026-05-05 | HOLIDAY  | fifth-of-may              | CFF 12
            2026-09-16 | HOLIDAY  | independence-day          | CFF 12, LFT 74 V
            2024-10-01 | HOLIDAY  | change-of-executive       | LFT 74 VII
            2030-10-01 | HOLIDAY  | change-of-executive       | LFT 74 VII
            2036-10-01 | HOLIDAY  | change-of-executive       | LFT 74 VII
            2024-11-18 | HOLIDAY  | third-monday-of-november  | CFF 12, LFT 74 VI
            2025-11-17 | HOLIDAY  | third-monday-of-november  | CFF 12, LFT 74 VI
            2026-11-16 | HOLIDAY  | third-monday-of-november  | CFF 12, LFT 74 VI
            2027-11-15 | HOLIDAY  | third-monday-of-november  | CFF 12, LFT 74 VI
            2026-12-25 | HOLIDAY  | christmas                 | CFF 12, LFT 74 VIII
            2024-03-28 | DECLARED | holy-thursday             | RMF 2.1.6
            2024-03-29 | DECLARED | good-friday               | RMF 2.1.6
            2025-04-17 | DECLARED | holy-thursday             | RMF 2.1.6
            2026-04-03 | DECLARED | good-friday               | RMF 2.1.6
            2027-03-25 | DECLARED | holy-thursday             | RMF 2.1.6
            2027-03-26 | DECLARED | good-friday               | RMF 2.1.6
            """)
    void namesEachSkippedDay(LocalDate date, SkipReason reason, String name, String source) {
        assertThat(calendar.on(date)).contains(new NonBusinessDay(reason, "calendar.day.skipped." + name, source));
    }

    @ParameterizedTest
    @DisplayName("MB-105, MB-106, MB-111, MB-112: days that count")
    @ValueSource(
            strings = {
                "2024-11-20", "2026-02-05", "2025-03-21", "2025-10-01", "2018-10-01", "2036-12-01", "2025-09-15",
                "2026-10-12", "2026-11-02", "2027-05-10", "2025-12-12", "2026-12-24", "2026-12-31", "2026-04-01"
            })
    void countsDaysThatNoRuleNames(LocalDate date) {
        assertThat(calendar.on(date)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("MB-109: Holy Thursday and Friday count where they are switched off")
    @ValueSource(strings = {"2024-03-28", "2025-04-18", "2026-04-02", "2027-03-26"})
    void countsHolyDaysWhereSwitchedOff(LocalDate date) {
        assertThat(new LegalCalendar(false).on(date)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
        "2016-03-27", "2019-04-21", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
        "2049-04-18", "2076-04-19", "2100-03-28"
    })
    void knowsEasterSundayOfAnyYear(LocalDate easter) {
        assertThat(EasterSunday.of(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @DisplayName("AF-66: five business days after")
    @CsvSource({
        "2026-03-10, 2026-03-18",
        "2026-09-14, 2026-09-22",
        "2026-11-13, 2026-11-23",
        "2026-12-22, 2026-12-30",
    })
    void countsTheFiveDaysOfAnAffiliationNotice(LocalDate event, LocalDate last) {
        assertThat(Calendars.legal().plusBusinessDays(event, 5)).isEqualTo(last);
    }

    @Test
    void countsNoDaysAndNeverBackwards() {
        var saturday = LocalDate.of(2026, 11, 14);

        assertThat(Calendars.legal().plusBusinessDays(saturday, 0)).isEqualTo(saturday);
        assertThat(Calendars.legal().nextBusinessDay(saturday)).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThatIllegalArgumentException().isThrownBy(() -> Calendars.legal().plusBusinessDays(saturday, -1));
    }
}
