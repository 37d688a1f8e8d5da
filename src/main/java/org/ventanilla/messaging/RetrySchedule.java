package org.ventanilla.messaging;

import java.time.Duration;

/**
 * Waits that double up to a bound.
 *
 * @param first wait after the first attempt
 * @param longest bound
 */
record RetrySchedule(Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    /** The wait after so many attempts, at least one. */
    Duration after(int attempts) {
        var wait = first.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
