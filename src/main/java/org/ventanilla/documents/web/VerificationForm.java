package org.ventanilla.documents.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;

/**
 * What a verifier types.
 *
 * @param code verification code, or SHA-256 digest of the file; null where nothing was asked yet
 * @param file never sent: the browser reads the file and writes its digest into {@code code}
 */
record VerificationForm(@Nullable String code, @Nullable String file) {

    /** Whether the page was only opened. */
    boolean isUntouched() {
        return code == null;
    }

    /** The code, where that is what was typed. */
    Optional<VerificationCode> verificationCode() {
        return VerificationCode.read(typed());
    }

    /** The digest, where that is what was typed. */
    Optional<Sha256> digest() {
        return Sha256.read(typed());
    }

    boolean isBlank() {
        return typed().isBlank();
    }

    private String typed() {
        return code == null ? "" : code;
    }
}
