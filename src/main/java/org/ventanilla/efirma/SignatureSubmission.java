package org.ventanilla.efirma;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;

/**
 * A signature to be judged.
 *
 * @param cms what came in, as it came
 * @param content our own copy of the bytes that must be signed
 * @param holder whose e.firma it must be; null where anybody may sign, as at sign-in
 * @param curp the CURP that a natural person's certificate must bear; null where any will do
 * @param requestedAt when the signature was asked for, by the technical clock
 */
public record SignatureSubmission(
        byte[] cms,
        byte[] content,
        @Nullable Rfc holder,
        @Nullable Curp curp,
        Instant requestedAt) {}
