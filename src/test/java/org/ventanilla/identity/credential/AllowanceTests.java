package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTests {

    private static final Instant NOON = Instant.parse("2026-11-18T18:00:00Z");

    @Test
    void letsThroughWhatIsLeftOfTheWindow() {
        var fiveAMinute = Allowance.valueOf("5/PT1M");

        assertThat(fiveAMinute.waitAfter(secondsAgo(1, 2, 3, 4), NOON)).isZero();
        assertThat(fiveAMinute.waitAfter(secondsAgo(1, 2, 3, 4, 5), NOON)).isEqualTo(Duration.ofSeconds(55));
        assertThat(fiveAMinute.waitAfter(secondsAgo(1, 2, 3, 4, 60), NOON)).isZero();
    }

    @Test
    void doublesTheWindowEachTimeTheAttemptsAreUsedUp() {
        var growing = Allowance.valueOf("2/PT1M/PT5M");

        assertThat(growing.waitAfter(secondsAgo(0, 0), NOON)).isEqualTo(Duration.ofMinutes(1));
        assertThat(growing.waitAfter(secondsAgo(0, 0, 200, 200), NOON)).isEqualTo(Duration.ofMinutes(2));
        assertThat(growing.waitAfter(secondsAgo(0, 0, 200, 200, 400, 400), NOON))
                .isEqualTo(Duration.ofMinutes(4));
        assertThat(growing.waitAfter(secondsAgo(0, 0, 200, 200, 400, 400, 600, 600), NOON))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void neverWaitsLongerThanTheLongestWindow() {
        var growing = Allowance.valueOf("5/PT1M/PT2H");
        var thousand = new ArrayList<Instant>();
        for (var i = 0; i < 1000; i++) thousand.add(NOON);

        assertThat(growing.waitAfter(thousand, NOON)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void remembersADayOnlyWhereTheWindowGrows() {
        assertThat(Allowance.valueOf("20/PT1M").memory()).isEqualTo(Duration.ofMinutes(1));
        assertThat(Allowance.valueOf("5/PT1M/PT2H").memory()).isEqualTo(Duration.ofDays(1));
        assertThat(Allowance.valueOf("100/P3D").memory()).isEqualTo(Duration.ofDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "0/PT1M", "5/PT0S", "5/PT1M/PT1S", "five/PT1M", "5/minute"})
    void refusesWhatIsNoAllowance(String text) {
        assertThatThrownBy(() -> Allowance.valueOf(text)).isInstanceOf(RuntimeException.class);
    }

    private static List<Instant> secondsAgo(int... seconds) {
        return java.util.Arrays.stream(seconds)
                .mapToObj(each -> NOON.minusSeconds(each))
                .toList();
    }
}
