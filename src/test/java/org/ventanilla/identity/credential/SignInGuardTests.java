package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@Tag("V6.1.1")
@Tag("V6.3.1")
class SignInGuardTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pepper pepper;

    @Autowired
    private SignInSettings settings;

    private final RealTime time = new RealTime();
    private final String owner = UUID.randomUUID().toString();
    private SignInGuard guard;
    private int places;

    @BeforeEach
    void guard() {
        guard = new SignInGuard(
                new Throttle(jdbc, pepper, time), new FamiliarPlaces(jdbc, pepper, settings, time), settings);
    }

    @Test
    void keepsTheFiguresThatAreDocumented() {
        assertThat(settings.perAccountAndAddress()).isEqualTo(Allowance.valueOf("5/PT1M/PT2H"));
        assertThat(settings.perAddress()).isEqualTo(Allowance.valueOf("20/PT1M"));
        assertThat(settings.perAccount()).isEqualTo(Allowance.valueOf("100/P1D"));
    }

    @Test
    void letsAtMost100GuessesADayThroughFromManyPlacesAndTheOwnerFromAFamiliarOne() {
        guard.welcome(owner, "home");
        var admitted = 0;
        for (var place = 0; place < 150; place++) {
            for (var guess = 0; guess < 4; guess++) if (admits(owner, "place " + place)) admitted++;
            time.advance(Duration.ofSeconds(30));
        }

        assertThat(admitted).isBetween(50, 100);
        assertThat(admits(owner, "home")).isTrue();
    }

    @Test
    void letsTheOwnerInFromANewPlaceAfter200GuessesFrom50Places() {
        for (var guess = 0; guess < 200; guess++) admits(owner, "place " + guess % 50);

        assertThat(admits(owner, "somewhere new")).isTrue();
    }

    @Test
    void opensToNewPlacesAgainAfterADayOrARecovery() {
        exhaustAccount();
        assertThat(admits(owner, newPlace())).isFalse();
        guard.clear(owner);
        assertThat(admits(owner, newPlace())).isTrue();

        exhaustAccount();
        assertThat(admits(owner, newPlace())).isFalse();
        time.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(admits(owner, newPlace())).isTrue();
    }

    @Test
    void waitsLongerAndLongerAtOnePlaceButNeverForGood() {
        var admitted = 0;
        for (var minute = 0; minute < 24 * 60; minute += 2) {
            for (var guess = 0; guess < 2; guess++) if (admits(owner, "one place")) admitted++;
            time.advance(Duration.ofMinutes(2));
        }

        assertThat(admitted).isBetween(50, 100);
        assertThat(waitAt("one place")).isLessThanOrEqualTo(Duration.ofHours(2));
    }

    @Test
    void countsGuessesAtManyAccountsForTheirAddress() {
        var admitted = 0;
        for (var account = 0; account < 200; account++)
            if (admits(UUID.randomUUID().toString(), "stuffing " + owner)) admitted++;

        assertThat(admitted).isEqualTo(20);
    }

    @Test
    void doesNotCountRightPasswordsAgainstAnAddressThatManyShare() {
        for (var person = 0; person < 50; person++) {
            var subject = UUID.randomUUID().toString();
            guard.admit(subject, "office " + owner);
            guard.welcome(subject, "office " + owner);
        }
    }

    @Test
    void knowsAPlaceForNinetyDays() {
        guard.welcome(owner, "home");
        time.advance(Duration.ofDays(89));
        exhaustAccount();
        assertThat(admits(owner, "home")).isTrue();

        time.advance(Duration.ofDays(2));
        exhaustAccount();
        assertThat(admits(owner, "home")).isFalse();
    }

    private void exhaustAccount() {
        for (var guess = 0; guess < 100; guess++) admits(owner, newPlace());
    }

    private String newPlace() {
        return "place " + owner + places++;
    }

    private boolean admits(String subject, String address) {
        try {
            guard.admit(subject, address);
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }

    private Duration waitAt(String address) {
        try {
            guard.admit(owner, address);
            return Duration.ZERO;
        } catch (TooManyAttempts refused) {
            return refused.retryAfter();
        }
    }

    private static final class RealTime extends Clock {

        private Instant now = Instant.parse("2026-11-18T16:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
