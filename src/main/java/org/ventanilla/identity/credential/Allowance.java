package org.ventanilla.identity.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often something may be tried: so many attempts in a window of time. Each time that they are used up the window doubles, up to the
 * longest one; a day without attempts brings the first window back. Nothing is ever shut for good. Basis: NIST SP 800-63B-4, 3.2.2.
 *
 * @param attempts attempts in one window
 * @param window the first window
 * @param longestWindow the longest window
 */
public record Allowance(int attempts, Duration window, Duration longestWindow) {

    private static final Duration GROWTH_MEMORY = Duration.ofDays(1);

    /** Refuses an allowance that lets nobody in. */
    public Allowance {
        if (attempts < 1 || !window.isPositive() || longestWindow.compareTo(window) < 0)
            throw new IllegalArgumentException("An allowance is attempts/window or attempts/window/longest window");
    }

    /** Reads {@code 5/PT1M} (five a minute) or {@code 5/PT1M/PT15M} (the same, growing to five a quarter of an hour). */
    public static Allowance valueOf(String text) {
        var parts = text.split("/", -1);
        if (parts.length < 2) throw new IllegalArgumentException("Not an allowance: " + text);
        var window = Duration.parse(parts[1]);
        var longest = parts.length > 2 ? Duration.parse(parts[2]) : window;
        return new Allowance(Integer.parseInt(parts[0]), window, longest);
    }

    /** How long attempts must be remembered to apply this allowance. */
    Duration memory() {
        var grows = longestWindow.compareTo(window) > 0;
        return grows && GROWTH_MEMORY.compareTo(longestWindow) > 0 ? GROWTH_MEMORY : longestWindow;
    }

    /** How long the next attempt must wait after these remembered ones; zero when it is free. */
    Duration waitAfter(List<Instant> latestFirst, Instant now) {
        if (latestFirst.size() < attempts) return Duration.ZERO;
        var free = latestFirst.get(attempts - 1).plus(windowAfter(latestFirst.size()));
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }

    private Duration windowAfter(int used) {
        var current = window;
        for (var times = used / attempts; times > 1 && current.compareTo(longestWindow) < 0; times--)
            current = current.multipliedBy(2);
        return current.compareTo(longestWindow) < 0 ? current : longestWindow;
    }
}
