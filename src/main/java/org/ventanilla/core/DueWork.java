package org.ventanilla.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Work that the portal does by itself when it is due, for the health of jobs in the back office. */
public interface DueWork {

    /** Key of its name. */
    String messageKey();

    /** How it stands. */
    State state();

    /**
     * How due work stands.
     *
     * @param due how many pieces are due and not done
     * @param oldest since when the oldest of them is due; absent when none is
     * @param failing how many of them failed at least once
     */
    record State(long due, @Nullable Instant oldest, long failing) {}
}
