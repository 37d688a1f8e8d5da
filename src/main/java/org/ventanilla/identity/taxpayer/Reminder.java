package org.ventanilla.identity.taxpayer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the holder of an e.firma is reminded of its end: 60, 30 and 7 days before. */
final class Reminder {

    private static final List<Integer> DAYS = List.of(60, 30, 7);

    private Reminder() {}

    /** When the first one is due. */
    static Instant firstBefore(Instant end) {
        return at(DAYS.getFirst(), end);
    }

    /** How many days before the end the latest one was due by now: who was not reminded in time gets one mail, not three. */
    static int reachedAt(Instant now, Instant end) {
        return DAYS.stream().filter(days -> !at(days, end).isAfter(now)).reduce(DAYS.getFirst(), Math::min);
    }

    /** When the one after this is due; absent after the last. */
    static @Nullable Instant after(int days, Instant end) {
        return DAYS.stream()
                .filter(fewer -> fewer < days)
                .findFirst()
                .map(next -> at(next, end))
                .orElse(null);
    }

    /** Days that are left, the present one included. */
    static long daysLeft(Instant now, Instant end) {
        return Math.ceilDiv(
                Duration.between(now, end).toSeconds(), Duration.ofDays(1).toSeconds());
    }

    private static Instant at(int days, Instant end) {
        return end.minus(Duration.ofDays(days));
    }
}
