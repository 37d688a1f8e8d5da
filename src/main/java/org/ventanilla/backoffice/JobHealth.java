package org.ventanilla.backoffice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands, in words.
 *
 * @param messageKey key of its name
 * @param state how it stands
 * @param due pieces that are due and not done
 * @param oldest since when the oldest of them is due; absent when none is
 * @param failing how many of them failed at least once
 */
record JobHealth(
        String messageKey,
        JobState state,
        long due,
        @Nullable Instant oldest,
        long failing) {

    /** How a job stands. */
    enum JobState {
        /** Nothing is due. */
        IDLE,
        /** Something is due, and has not been for long. */
        WORKING,
        /** Something failed and is tried again. */
        FAILING,
        /** Something has been due for longer than usual. */
        OVERDUE
    }
}
