package org.ventanilla.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.EmployerRegistration;

class WeeksTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @DisplayName("AF-143: días y semanas")
    @CsvSource({"1670, 239", "300, 43", "0, 0", "3, 0", "4, 1", "7, 1", "10, 1", "11, 2"})
    void makesWeeksOfDays(long days, long weeks) {
        assertThat(WeeksRule.weeks(days)).isEqualTo(weeks);
    }

    @Test
    @DisplayName("AF-143: un año bisiesto completo")
    void countsBothEnds() {
        var year = List.of(spell("2020-01-01", "2020-12-31"));

        assertThat(days(year)).isEqualTo(366);
        assertThat(WeeksRule.weeks(days(year))).isEqualTo(52);
    }

    @Test
    @DisplayName("AF-143: dos trabajos a la vez no cuentan doble")
    void countsOverlappingWorkOnce() {
        var overlapping = List.of(spell("2020-01-01", "2020-12-31"), spell("2020-07-01", "2021-06-30"));

        assertThat(days(overlapping)).isEqualTo(547);
        assertThat(WeeksRule.weeks(days(overlapping))).isEqualTo(78);
    }

    @Test
    @DisplayName("AF-143: tres periodos, una sola división")
    void dividesOnceOnTheTotal() {
        var three = List.of(
                spell("2018-05-07", "2019-02-15"),
                spell("2019-02-16", "2021-08-31"),
                spell("2022-01-10", "2026-10-31"));

        assertThat(days(three)).isEqualTo(2969);
        assertThat(WeeksRule.weeks(days(three))).isEqualTo(424);
    }

    @Test
    void countsWorkInForceThroughTheDateAndLeavesOutWhatComesLater() {
        assertThat(CoveredDays.through(DAY, List.of(spell("2026-11-12", null))).days())
                .isEqualTo(7);
        assertThat(CoveredDays.through(DAY, List.of(spell("2026-11-19", null))).days())
                .isZero();
        assertThat(CoveredDays.through(DAY, List.of(spell("2026-11-12", "2026-12-31")))
                        .days())
                .isEqualTo(7);
    }

    @Test
    void joinsStretchesThatFollowEachOther() {
        var covered = CoveredDays.through(
                DAY,
                List.of(
                        spell("2026-01-11", "2026-01-20"),
                        spell("2026-01-01", "2026-01-10"),
                        spell("2026-01-22", "2026-01-22")));

        assertThat(covered.stretches()).hasSize(2);
    }

    @Property
    void neverLosesAWeekByOneMoreDay(@ForAll @LongRange(max = 40_000) long days) {
        assertThat(WeeksRule.weeks(days + 1)).isGreaterThanOrEqualTo(WeeksRule.weeks(days));
    }

    @Property
    void neverLosesDaysAsTimeGoesOn(@ForAll("lives") List<Spell> spells) {
        assertThat(CoveredDays.through(DAY.plusDays(1), spells).days())
                .isBetween(
                        CoveredDays.through(DAY, spells).days(),
                        CoveredDays.through(DAY, spells).days() + 1);
    }

    @Property
    void countsEachDayAtMostOnce(@ForAll("lives") List<Spell> spells) {
        var union = CoveredDays.through(DAY, spells).days();
        var sum = spells.stream()
                .mapToLong(spell -> CoveredDays.through(DAY, List.of(spell)).days())
                .sum();
        var covered = LocalDate.of(2016, 1, 1)
                .datesUntil(DAY.plusDays(1))
                .filter(day -> spells.stream().anyMatch(spell -> spell.coversOn(day)))
                .count();

        assertThat(union).isLessThanOrEqualTo(sum).isEqualTo(covered);
    }

    @Provide
    static Arbitrary<List<Spell>> lives() {
        var start = Arbitraries.integers()
                .between(0, 3600)
                .map(days -> LocalDate.of(2016, 1, 1).plusDays(days));
        var length = Arbitraries.integers().between(0, 900).injectNull(0.2);
        return Combinators.combine(start, length)
                .as((from, days) -> new Spell(employer(), "Patrón", from, days == null ? null : from.plusDays(days)))
                .list()
                .ofMaxSize(8);
    }

    static Spell spell(String from, @Nullable String to) {
        return new Spell(employer(), "Patrón", LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static EmployerRegistration employer() {
        return new EmployerRegistration("Z9900001108");
    }

    private static long days(List<Spell> spells) {
        return CoveredDays.through(DAY, spells).days();
    }
}
