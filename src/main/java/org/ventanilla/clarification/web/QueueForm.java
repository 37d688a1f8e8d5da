package org.ventanilla.clarification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.domain.QueueFilter;
import org.ventanilla.clarification.domain.QueueFilter.Holder;
import org.ventanilla.clarification.domain.QueueFilter.Stages;

/**
 * Filters of the queue, as the address holds them.
 *
 * @param stage by where cases stand
 * @param holder by who has them, or the account of one officer
 * @param kind by what they are about
 * @param after number of the last case of the page before
 */
record QueueForm(
        @Nullable String stage,
        @Nullable String holder,
        @Nullable String kind,
        @Nullable Long after) {

    /** The filter; what it does not know it leaves out. */
    QueueFilter filter() {
        return new QueueFilter(
                CaseChoices.constant(Stages.class, stage).orElse(Stages.WAITING),
                CaseChoices.constant(Holder.class, holder).orElse(Holder.ANYBODY),
                colleague(),
                CaseChoices.constant(CaseKind.class, kind).orElse(null));
    }

    /** Whether the list holds less than everything that waits. */
    boolean isNarrowed() {
        return !filter().equals(new QueueForm(null, null, null, null).filter());
    }

    private @Nullable UUID colleague() {
        try {
            return UUID.fromString(holder == null ? "" : holder);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Where the page begins. */
    long from() {
        return after == null ? 0 : after;
    }
}
