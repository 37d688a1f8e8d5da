package org.ventanilla.web;

import java.time.Duration;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A time to wait, told in its largest fitting unit and never shorter than it is.
 *
 * @param seconds whole seconds, at least one
 */
record Wait(long seconds) {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    static Wait of(Duration duration) {
        return new Wait(Math.max(1, duration.plusNanos(999_999_999).toSeconds()));
    }

    /** The wait in words, as an argument of a message. */
    MessageSourceResolvable words() {
        if (seconds <= MINUTE) return words("web.wait.seconds", seconds);
        if (seconds <= HOUR) return words("web.wait.minutes", Math.ceilDiv(seconds, MINUTE));
        return words("web.wait.hours", Math.ceilDiv(seconds, HOUR));
    }

    private static MessageSourceResolvable words(String key, long count) {
        return new DefaultMessageSourceResolvable(new String[] {key}, new Object[] {count});
    }
}
