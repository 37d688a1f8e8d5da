package org.ventanilla.identity.web.efirma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.ventanilla.identity.taxpayer.SignedWish;

/**
 * A signature that comes back.
 *
 * @param request the request to sign
 * @param signature the file of the signature
 */
record SigningForm(@Nullable String request, @Nullable MultipartFile signature) {

    /** More than any signature has; the rest need not be read to refuse it. */
    private static final int MOST_BYTES = 128 * 1024;

    static SigningForm empty() {
        return new SigningForm(null, null);
    }

    /** The request's id; absent where none came. */
    @Nullable
    UUID requestId() {
        try {
            return request == null ? null : UUID.fromString(request);
        } catch (IllegalArgumentException strange) {
            return null;
        }
    }

    /** The signature of this request, which is the session's own. */
    SignedWish wish(UUID own, String networkAddress) {
        return new SignedWish(own, bytes(), networkAddress);
    }

    private byte[] bytes() {
        if (signature == null) return new byte[0];
        try (var content = signature.getInputStream()) {
            return content.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
