package org.ventanilla.core;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A queue of things that wait for an officer, on the dashboard of the back office. */
public interface WorkQueue {

    /** Place on the dashboard; lower stands first. */
    int order();

    /** Key of its name. */
    String messageKey();

    /** Address of its page, with the filter that shows what waits. */
    String path();

    /** Whose work it is. */
    Set<Role> roles();

    /** How it stands. */
    State state();

    /**
     * How a queue stands.
     *
     * @param waiting how many wait
     * @param oldest since when the oldest waits; absent when none does
     */
    record State(long waiting, @Nullable Instant oldest) {}
}
