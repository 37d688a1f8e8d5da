package org.ventanilla.clarification.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ventanilla.clarification.files.FileKind;

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
public record MessageView(
        UUID id, UUID authorId, boolean byOfficer, String text, Instant writtenAt, List<FileView> files) {

    private static final int KILOBYTE = 1024;

    /** Keeps its own copy of the files. */
    public MessageView {
        files = List.copyOf(files);
    }

    MessageView with(List<FileView> attached) {
        return new MessageView(id, authorId, byOfficer, text, writtenAt, attached);
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
