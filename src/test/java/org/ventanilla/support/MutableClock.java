package org.ventanilla.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.ventanilla.core.LegalTime;

/** Business time that a test sets; it starts on Wednesday 18 November 2026, 10:00 in Mexico City, and stands still. */
public final class MutableClock extends Clock {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 18, 10, 0);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(START.atZone(LegalTime.ZONE).toInstant());

    /** Sets business time in legal time. */
    public void setTo(LocalDateTime legalTime) {
        now.set(legalTime.atZone(LegalTime.ZONE).toInstant());
    }

    /** Moves business time on. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** Back to the start, for the next test. */
    public void reset() {
        setTo(START);
    }

    @Override
    public ZoneId getZone() {
        return LegalTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
