package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class ThrottleTests {

    @Autowired
    private Throttle throttle;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FamiliarPlaces places;

    @Test
    void refusesBeyondTheQuotaAndTellsTheWait() {
        var quota = quota("3/PT1H");
        for (var attempt = 0; attempt < 3; attempt++) throttle.admit(quota);

        assertThatThrownBy(() -> throttle.admit(quota))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyAttempts.class))
                .extracting(TooManyAttempts::retryAfter, InstanceOfAssertFactories.DURATION)
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void countsNothingOfARefusedAttempt() {
        var tight = quota("1/PT1H");
        var wide = quota("10/PT1H");
        throttle.admit(tight, wide);
        for (var attempt = 0; attempt < 5; attempt++)
            assertThatThrownBy(() -> throttle.admit(wide, tight)).isInstanceOf(TooManyAttempts.class);

        assertThat(throttle.used(wide)).isEqualTo(1);
        assertThat(throttle.used(tight)).isEqualTo(1);
    }

    @Test
    void countsSubjectsAndKindsApart() {
        var subject = UUID.randomUUID().toString();
        var once = Allowance.valueOf("1/PT1H");
        throttle.admit(new Quota("one", subject, once));

        throttle.admit(new Quota("other", subject, once));
        throttle.admit(new Quota("one", subject + "x", once));
    }

    @Test
    void forgetsAndReleases() {
        var quota = quota("2/PT1H");
        throttle.admit(quota);
        throttle.admit(quota);
        throttle.release(quota.kind(), quota.subject());
        assertThat(throttle.used(quota)).isEqualTo(1);

        throttle.forget(quota.kind(), quota.subject());
        assertThat(throttle.used(quota)).isZero();
    }

    @Test
    void letsExactlyTheQuotaThroughWhenManyTryAtOnce() throws InterruptedException {
        var one = quota("5/PT1H");
        var other = quota("5/PT1H");
        try (var threads = Executors.newFixedThreadPool(12)) {
            var admitted = threads
                    .invokeAll(Stream.generate(() -> (Callable<Boolean>) () -> admits(one, other))
                            .limit(20)
                            .flatMap(one1 -> Stream.of(one1, () -> admits(other, one)))
                            .toList())
                    .stream()
                    .filter(result -> {
                        try {
                            return result.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();

            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    void keepsNothingPersonal() {
        var subject = "persona-" + UUID.randomUUID();
        throttle.admit(new Quota("sign-in", subject, Allowance.valueOf("5/PT1H")));

        var rows = jdbc.sql("select attempt::text from identity.attempt")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(subject));
    }

    @Test
    void deletesWhatNoQuotaLooksAt() {
        var brief = quota("5/PT1M");
        var lasting = quota("5/PT3H");
        throttle.admit(brief, lasting);
        var inTwoHours = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));

        new PurgeAttempts(jdbc, places, inTwoHours).run();

        assertThat(throttle.used(brief)).isZero();
        assertThat(throttle.used(lasting)).isEqualTo(1);
    }

    private boolean admits(Quota... quotas) {
        try {
            throttle.admit(quotas);
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }

    private static Quota quota(String allowance) {
        return new Quota("test", UUID.randomUUID().toString(), Allowance.valueOf(allowance));
    }
}
