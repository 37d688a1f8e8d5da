package org.ventanilla.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which the law counts days (MB-100). */
public final class LegalTime {

    /** Central time of Mexico; never the server's or the browser's zone. */
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private LegalTime() {}

    /** The legal date at the clock's instant. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The legal date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
