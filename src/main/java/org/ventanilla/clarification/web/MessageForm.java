package org.ventanilla.clarification.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A message as it is typed.
 *
 * @param words what it says
 * @param files what comes with it
 * @param requestKey key of this message
 * @param version state of the case that the page showed; only officers' forms carry it
 */
record MessageForm(
        @Nullable String words,
        @Nullable List<MultipartFile> files,
        @Nullable String requestKey,
        @Nullable Integer version) {

    /** An empty form for this state of a case. */
    static MessageForm on(int version) {
        return new MessageForm(null, null, UUID.randomUUID().toString(), version);
    }

    /** The state that the page showed; none that ever was where the form carried none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
