package org.ventanilla.clarification.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A case to be opened, as it is typed.
 *
 * @param kind what it is about, a constant of {@link org.ventanilla.clarification.CaseKind}
 * @param subject the same in a few words
 * @param words the first message
 * @param files what comes with it
 * @param requestKey key of this case
 */
record NewCaseForm(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String words,
        @Nullable List<MultipartFile> files,
        @Nullable String requestKey) {

    /** The empty form. */
    static NewCaseForm empty() {
        return new NewCaseForm("", null, null, null, UUID.randomUUID().toString());
    }
}
