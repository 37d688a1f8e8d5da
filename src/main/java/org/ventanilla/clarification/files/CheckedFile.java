package org.ventanilla.clarification.files;

import org.ventanilla.documents.Sha256;

/**
 * A file that may be kept.
 *
 * @param name name to show and to save it by, with the ending of its kind
 * @param kind what its content is
 * @param content its bytes
 */
public record CheckedFile(String name, FileKind kind, byte[] content) {

    /** Digest of its content. */
    public Sha256 digest() {
        return Sha256.of(content);
    }
}
