package org.ventanilla.core;

import java.time.Instant;
import java.util.Optional;

/**
 * One function on the public status page, {@code /estado}.
 */
public interface StatusSection {

    /** Key of the function's name. */
    String messageKey();

    /** Whether the function works now. */
    boolean working();

    /** What the page publishes of it, so that anybody may keep a copy; nothing for most functions. */
    default Optional<Published> published() {
        return Optional.empty();
    }

    /**
     * A value that proves a state.
     *
     * @param number its place in the row of such values
     * @param at when it was made
     * @param value the value, in hexadecimal
     */
    record Published(long number, Instant at, String value) {

        private static final int SHOWN = 12;

        /** Its first digits, enough to compare at a glance. */
        public String beginning() {
            return value.substring(0, Math.min(SHOWN, value.length()));
        }
    }
}
