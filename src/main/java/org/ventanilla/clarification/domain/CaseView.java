package org.ventanilla.clarification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.clarification.files.FileKind;

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
        CaseLine line, @Nullable Closure closure, int version, List<Step> steps, List<Message> messages) {

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

    /**
     * A step of a case's way.
     *
     * @param stage the stage
     * @param again whether a word of the person led back to it
     * @param since when the case came to it; absent for steps that are ahead
     * @param now whether the case stands there
     */
    public record Step(
            CaseStage stage, boolean again, @Nullable Instant since, boolean now) {

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
    }

    /**
     * A message of a case.
     *
     * @param id its id
     * @param authorId account of who wrote it
     * @param byOfficer whether an officer wrote it
     * @param text what it says
     * @param writtenAt when
     * @param files what came with it
     */
    public record Message(
            UUID id, UUID authorId, boolean byOfficer, String text, Instant writtenAt, List<FileView> files) {

        private static final int KILOBYTE = 1024;

        /** Keeps its own copy of the files. */
        public Message {
            files = List.copyOf(files);
        }

        Message with(List<FileView> attached) {
            return new Message(id, authorId, byOfficer, text, writtenAt, attached);
        }

        /**
         * A file that came with a message.
         *
         * @param id its id
         * @param messageId the message
         * @param name its name
         * @param kind what its content is
         * @param size its bytes
         */
        public record FileView(UUID id, UUID messageId, String name, FileKind kind, int size) {

            /** Its size in KB, rounded up. */
            public long kilobytes() {
                return Math.ceilDiv(size, KILOBYTE);
            }
        }
    }
}
