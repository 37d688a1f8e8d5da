package org.ventanilla.efirma;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt about the revocation of a certificate.
 *
 * @param status good, revoked or not known
 * @param revokedAt since when it is revoked; null unless it is
 * @param producedAt when the responder made its answer; null without one
 * @param request DER of the question; null where none was asked
 * @param response DER of the answer; null without one
 * @param cause for operators, without personal data: why it is unknown, or the authority's reason for a revocation; null where it is good
 */
public record RevocationAnswer(
        Status status,
        @Nullable Instant revokedAt,
        @Nullable Instant producedAt,
        byte @Nullable [] request,
        byte @Nullable [] response,
        @Nullable String cause) {

    /** What a certificate's revocation status may be. */
    public enum Status {
        /** Not revoked. */
        GOOD,
        /** Revoked. */
        REVOKED,
        /** The responder answered that it does not know the certificate: a refusal. */
        UNKNOWN_TO_RESPONDER,
        /** No answer that counts: a result of its own, that each act treats by its rules. */
        UNANSWERED
    }
}
