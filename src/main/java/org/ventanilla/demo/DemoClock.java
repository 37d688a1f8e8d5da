package org.ventanilla.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.RuleViolation;

/**
 * Business time of the demonstration: real time plus what it was moved ahead, a row that every instance reads. It never goes backwards. Wherever
 * and whenever it runs, the demonstration begins on the morning for which its register was made; the thirteen hours before are for the past of
 * its people.
 */
@Primary
@Component("clock")
@Profile("demo")
class DemoClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);
    private static final Duration REFRESH = Duration.ofMillis(500);

    /** Wednesday 18 November 2026, 10:00 in Mexico City. */
    static final Instant BEGINNING = Instant.parse("2026-11-18T16:00:00Z");

    private static final Duration PAST = Duration.ofHours(13);

    private final JdbcClient jdbc;
    private final Clock technicalClock;
    private final AtomicLong aheadMillis = new AtomicLong(Long.MIN_VALUE);
    private final Thread reader = Thread.ofVirtual().name("demo-clock").unstarted(this::keepReading);

    DemoClock(JdbcClient jdbc, @Qualifier("technicalClock") Clock technicalClock) {
        this.jdbc = jdbc;
        this.technicalClock = technicalClock;
        jdbc.sql("insert into demo.clock (id, ahead_millis) values (1, :ahead) on conflict (id) do nothing")
                .param("ahead", aheadAt(BEGINNING.minus(PAST)))
                .update();
        read();
        reader.start();
    }

    /** Moves business time to the instant, here at once and in other instances within a second; refuses to go backwards. */
    void moveTo(Instant instant) {
        var wanted = aheadAt(instant);
        var moved = jdbc.sql("update demo.clock set ahead_millis = :wanted where ahead_millis <= :wanted")
                .param("wanted", wanted)
                .update();
        if (moved == 0) throw new RuleViolation("demo.error.clock.backwards");
        ahead(wanted);
    }

    /** Leaves the past of the demo people behind, unless that was done before. */
    void begin() {
        if (instant().isBefore(BEGINNING)) moveTo(BEGINNING);
    }

    @Override
    public Instant instant() {
        return technicalClock.instant().plusMillis(aheadMillis.get());
    }

    @Override
    public ZoneId getZone() {
        return LegalTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    @PreDestroy
    void close() {
        reader.interrupt();
    }

    private long aheadAt(Instant instant) {
        return Duration.between(technicalClock.instant(), instant).toMillis();
    }

    private void keepReading() {
        try {
            while (true) {
                Thread.sleep(REFRESH);
                refresh();
            }
        } catch (InterruptedException e) {
            LOG.debug("the demo clock is closed");
        }
    }

    private void refresh() {
        try {
            read();
        } catch (DataAccessException e) {
            LOG.debug("the demo clock could not be read; it goes on as it was", e);
        }
    }

    private void read() {
        ahead(jdbc.sql("select ahead_millis from demo.clock").query(Long.class).single());
    }

    private void ahead(long millis) {
        aheadMillis.accumulateAndGet(millis, Math::max);
    }

    /** The same time, read in another zone. */
    private static final class Elsewhere extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private Elsewhere(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(clock, other);
        }
    }
}
