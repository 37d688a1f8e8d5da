package org.ventanilla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ventanilla.calendar.CountedDay.Role;

class ClockPropertiesTests {

    private final ExplainedClock clock = new ExplainedClock(Calendars.legal());

    /** MB-98: a suspension never takes time away. */
    @Property
    void moreSkippedDaysNeverMakeADateEarlier(
            @ForAll("moments") LocalDateTime released,
            @ForAll("offsets") Set<Integer> declared,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean friday) {
        var question = new TermQuestion(released, null, days, friday);
        var suspended = Calendars.withDeclared(declared.stream()
                .map(offset -> released.toLocalDate().plusDays(offset))
                .collect(Collectors.toSet()));

        var without = clock.explain(question).dates();
        var with = new ExplainedClock(suspended).explain(question).dates();

        assertThat(with.noticeSentAt()).isAfterOrEqualTo(without.noticeSentAt());
        assertThat(with.deemedOn()).isAfterOrEqualTo(without.deemedOn());
        assertThat(with.takesEffectOn()).isAfterOrEqualTo(without.takesEffectOn());
        assertThat(with.termLastDay()).isAfterOrEqualTo(without.termLastDay());
    }

    /** MB-80, MB-91: who opens is never later than who lets it lapse. */
    @Property
    void openingNeverMakesADateLaterThanTheLapse(
            @ForAll("moments") LocalDateTime released,
            @ForAll @IntRange(min = 0, max = 20 * 24 * 60) int minutesLater,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var lapse = clock.explain(new TermQuestion(released, null, days, false)).dates();
        var opened = clock.explain(
                        new TermQuestion(released, lapse.noticeSentAt().plusMinutes(minutesLater), days, false))
                .dates();

        assertThat(opened.deemedOn()).isEqualTo(lapse.deemedOn());
        assertThat(opened.servedOn()).isBetween(opened.noticeOn(), lapse.servedOn());
        assertThat(opened.takesEffectOn()).isBeforeOrEqualTo(lapse.takesEffectOn());
        assertThat(opened.termLastDay()).isBeforeOrEqualTo(lapse.termLastDay());
    }

    /** The explanation and the result say the same. */
    @Property
    void theDaysHaveNoGapAndAgreeWithTheDates(
            @ForAll("moments") LocalDateTime released,
            @ForAll @IntRange(min = 0, max = 7 * 24 * 60) int minutesLater,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll boolean opens,
            @ForAll boolean friday) {
        var notice = Calendars.lapse(Calendars.legal(), released).noticeSentAt();
        var term = clock.explain(
                new TermQuestion(released, opens ? notice.plusMinutes(minutesLater) : null, days, friday));
        var dates = term.dates();

        assertThat(term.days().stream().map(CountedDay::date))
                .containsExactlyElementsOf(dates.noticeOn()
                        .datesUntil(dates.termLastDay().plusDays(1))
                        .toList());
        assertThat(term.days())
                .allSatisfy(day -> assertThat(day.counts())
                        .isEqualTo(day.reason() == null)
                        .isEqualTo(Calendars.legal().isBusinessDay(day.date()))
                        .isEqualTo(day.role() != Role.SKIPPED));
        assertThat(only(term, Role.EFFECTS)).isEqualTo(dates.takesEffectOn());
        assertThat(only(term, Role.LAST)).isEqualTo(dates.termLastDay());
        assertThat(term.days())
                .filteredOn(day -> !day.date().isBefore(dates.termFirstDay()) && day.number() > 0)
                .extracting(CountedDay::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, days).boxed().toList());
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        var dates = Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var times = Arbitraries.integers().between(0, 24 * 60 * 60 - 1).map(second -> LocalTime.ofSecondOfDay(second));
        return Combinators.combine(dates, times).as(LocalDateTime::of);
    }

    @Provide
    Arbitrary<Set<Integer>> offsets() {
        return Arbitraries.integers().between(0, 60).set().ofMaxSize(8);
    }

    private static LocalDate only(Term term, Role role) {
        var found = term.days().stream().filter(day -> day.role() == role).toList();
        assertThat(found).hasSize(1);
        return found.getFirst().date();
    }
}
