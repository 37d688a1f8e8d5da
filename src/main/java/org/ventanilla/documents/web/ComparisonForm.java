package org.ventanilla.documents.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.domain.Verification;

/**
 * A file that a verifier compares with a document.
 *
 * @param digest SHA-256 of the file, as typed; null or blank where nothing was compared yet
 * @param file never sent: the browser reads the file and writes its digest into {@code digest}
 */
record ComparisonForm(@Nullable String digest, @Nullable String file) {

    /** What a comparison tells. */
    enum Comparison {
        /** Nothing was compared. */
        NONE,
        /** The file is the sealed one. */
        SAME,
        /** The file is another one, or was changed. */
        DIFFERENT
    }

    boolean isMistyped() {
        return !typed().isBlank() && read().isEmpty();
    }

    Comparison with(Verification verification) {
        return read().map(given -> verification.isOfFile(given) ? Comparison.SAME : Comparison.DIFFERENT)
                .orElse(Comparison.NONE);
    }

    private Optional<Sha256> read() {
        return Sha256.read(typed());
    }

    private String typed() {
        return digest == null ? "" : digest;
    }
}
