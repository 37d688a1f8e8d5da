package org.ventanilla.affiliation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file to upload.
 *
 * @param file the file
 * @param receivedOn legal date of reception, as typed
 * @param requestKey makes a repeated upload find the first
 */
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String receivedOn,
        @Nullable String requestKey) {

    /** An empty form for this day. */
    static UploadForm on(LocalDate today) {
        return new UploadForm(null, today.toString(), UUID.randomUUID().toString());
    }

    /** The file, where one was chosen; it may be empty. */
    Optional<MultipartFile> chosen() {
        return Optional.ofNullable(file).filter(upload -> !nameOf(upload).isBlank());
    }

    /** The date, where it is one. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(receivedOn == null ? "" : receivedOn.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The key, where the form carried one that is well formed. */
    @Nullable
    UUID key() {
        try {
            return requestKey == null ? null : UUID.fromString(requestKey);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    static String nameOf(MultipartFile upload) {
        var name = upload.getOriginalFilename();
        return name == null ? "" : name;
    }
}
