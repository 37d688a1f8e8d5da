package org.ventanilla.clarification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseStage;

/**
 * A step of a case's way.
 *
 * @param stage the stage
 * @param again whether a word of the person led back to it
 * @param since when the case came to it; absent for steps that are ahead
 * @param now whether the case stands there
 */
public record Step(CaseStage stage, boolean again, @Nullable Instant since, boolean now) {

    /** The way so far, in order, and the steps that are ahead. */
    static List<Step> way(List<StageChange> changes) {
        var steps = new ArrayList<Step>();
        CaseStage before = null;
        for (var change : changes) {
            var again = before == CaseStage.ANSWERED && change.stage() == CaseStage.IN_REVIEW;
            steps.add(new Step(change.stage(), again, change.at(), false));
            before = change.stage();
        }
        var last = steps.removeLast();
        steps.add(new Step(last.stage, last.again, last.since, last.stage != CaseStage.CLOSED));
        for (var ahead : CaseStage.values())
            if (ahead.compareTo(last.stage) > 0) steps.add(new Step(ahead, false, null, false));
        return steps;
    }

    /** Whether it lies behind, and is done. */
    public boolean done() {
        return since != null && !now;
    }

    /**
     * A stage that a case came to.
     *
     * @param stage the stage
     * @param at when
     */
    record StageChange(CaseStage stage, Instant at) {}
}
