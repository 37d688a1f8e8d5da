package org.ventanilla.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.support.VentanillaTest;

/** Two instances of the demonstration on one database. */
@VentanillaTest
class DemoClockTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("technicalClock")
    private Clock technicalClock;

    private DemoClock clock;
    private DemoClock elsewhere;

    @BeforeEach
    void startTwoInstances() {
        jdbc.sql("delete from demo.clock").update();
        clock = new DemoClock(jdbc, technicalClock);
        elsewhere = new DemoClock(jdbc, technicalClock);
    }

    @AfterEach
    void close() {
        clock.close();
        elsewhere.close();
    }

    @Test
    void startsThirteenHoursBeforeTheDemonstrationBegins() {
        assertThat(clock.instant())
                .isCloseTo(DemoClock.BEGINNING.minus(Duration.ofHours(13)), within(5, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).isEqualTo(LegalTime.ZONE);

        clock.begin();

        assertThat(clock.instant()).isCloseTo(DemoClock.BEGINNING, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void beginsOnce() {
        clock.begin();
        clock.moveTo(DemoClock.BEGINNING.plus(Duration.ofDays(2)));
        var reached = clock.instant();

        clock.begin();

        assertThat(clock.instant()).isCloseTo(reached, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void movesAtOnceHereAndSoonElsewhere() throws InterruptedException {
        var target = clock.instant().plus(Duration.ofDays(3));

        clock.moveTo(target);

        assertThat(clock.instant()).isAfterOrEqualTo(target.truncatedTo(ChronoUnit.MILLIS));
        for (var tries = 0; tries < 50 && elsewhere.instant().isBefore(target); tries++) Thread.sleep(100);
        assertThat(elsewhere.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void runsOn() throws InterruptedException {
        var before = clock.instant();

        Thread.sleep(20);

        assertThat(clock.instant()).isAfter(before);
    }

    @Test
    void neverGoesBack() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        var reached = clock.instant();

        assertThatThrownBy(() -> clock.moveTo(reached.minusSeconds(60)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("demo.error.clock.backwards");
        assertThatThrownBy(() -> elsewhere.moveTo(reached.minusSeconds(60)))
                .as("an instance that has not heard of the move yet")
                .isInstanceOf(RuleViolation.class);
        assertThat(clock.instant()).isAfterOrEqualTo(reached);
    }

    @Test
    void keepsItsTimeOverARestart() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(5)));

        var restarted = new DemoClock(jdbc, technicalClock);

        assertThat(restarted.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
        restarted.close();
    }

    @Test
    void readsTheSameTimeInAnotherZone() {
        var utc = clock.withZone(ZoneOffset.UTC);

        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(utc.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
        assertThat(utc.withZone(LegalTime.ZONE).getZone()).isEqualTo(LegalTime.ZONE);
    }
}
