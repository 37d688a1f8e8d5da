package org.ventanilla.efirma;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;

/**
 * A request to sign, for its page part {@code efirma/signing :: part(request, action)}.
 *
 * @param id the request; the form sends it back in the field {@code request}
 * @param title what is signed
 * @param sentence what it means, in one plain sentence
 * @param document the full text
 * @param documentDigest SHA-256 of the text in UTF-8, 64 hexadecimal digits
 * @param originalChain the canonical text: exactly what is signed, in UTF-8
 * @param holder whose e.firma it must be; null where anybody may sign
 * @param requestedAt when it was opened, by the technical clock
 * @param expiresAt until when it may be signed, by the technical clock
 */
public record SigningRequestView(
        UUID id,
        String title,
        String sentence,
        String document,
        String documentDigest,
        String originalChain,
        @Nullable Rfc holder,
        Instant requestedAt,
        Instant expiresAt) {}
