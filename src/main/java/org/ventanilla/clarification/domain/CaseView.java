package org.ventanilla.clarification.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseStage;

/**
 * A case with all that was said in it.
 *
 * @param line what lists show of it
 * @param closure how it ended; absent until then
 * @param version its state, for forms of officers
 * @param steps its way, with dates
 * @param messages what was said, oldest first
 */
public record CaseView(
        CaseLine line, @Nullable Closure closure, int version, List<Step> steps, List<MessageView> messages) {

    /** Keeps its own copy of the lists. */
    public CaseView {
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }

    /** Whether somebody may still write. */
    public boolean open() {
        return line.stage() != CaseStage.CLOSED;
    }

    /** Whether this officer has it. */
    public boolean isOf(UUID officer) {
        return officer.equals(line.officerId());
    }
}
