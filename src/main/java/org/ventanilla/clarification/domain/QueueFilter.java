package org.ventanilla.clarification.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseKind;

/**
 * Which cases of the queue to show.
 *
 * @param stages by where they stand
 * @param holder by who has them
 * @param colleague those of this officer alone; absent for the choice of {@code holder}
 * @param kind by what they are about; absent for all
 */
public record QueueFilter(
        Stages stages,
        Holder holder,
        @Nullable UUID colleague,
        @Nullable CaseKind kind) {

    /** Which cases, by where they stand. */
    public enum Stages {
        /** Those that wait for an answer. */
        WAITING,
        /** Those that came in and nobody looks into. */
        RECEIVED,
        /** Those that somebody looks into. */
        IN_REVIEW,
        /** Those whose answer is late. */
        OVERDUE,
        /** Those that are answered. */
        ANSWERED,
        /** Those that are over. */
        CLOSED
    }

    /** Which cases, by who has them. */
    public enum Holder {
        /** Whoever has them. */
        ANYBODY,
        /** The officer who asks. */
        ME,
        /** Nobody yet. */
        NOBODY
    }
}
