package org.ventanilla.clarification.domain;

import java.util.List;
import java.util.UUID;
import org.ventanilla.clarification.files.CheckedFile;
import org.ventanilla.clarification.files.SentFile;

/**
 * A message as it was typed.
 *
 * @param words what it says
 * @param files what comes with it, not yet judged
 * @param requestKey makes a repeated wish find the first message
 */
public record NewMessage(Words words, List<SentFile> files, UUID requestKey) {

    /** Keeps its own copy of the list. */
    public NewMessage {
        files = List.copyOf(files);
    }

    /** The same with files that may be kept. */
    Sealed with(List<CheckedFile> checked) {
        return new Sealed(words, checked, requestKey);
    }

    /**
     * A message that may be kept.
     *
     * @param words what it says
     * @param files what comes with it
     * @param requestKey makes a repeated wish find the first message
     */
    record Sealed(Words words, List<CheckedFile> files, UUID requestKey) {}
}
