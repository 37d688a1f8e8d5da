package org.ventanilla.clarification.files;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that people may attach. */
public enum FileKind {
    /** A document. */
    PDF("application/pdf", "pdf"),
    /** A picture or a screen shot. */
    PNG("image/png", "png"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The kind of this media type; empty for others. */
    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end. */
    String ending() {
        return ending;
    }
}
