package org.ventanilla.documents.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.documents.DocumentKind;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;

/** A row of {@code documents.stored_document} without its bytes. */
record StoredDocument(
        UUID id,
        VerificationCode code,
        DocumentKind kind,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String holderInitials,
        @Nullable String nssLastFour,
        Sha256 chainDigest,
        @Nullable Sha256 contentDigest,
        DocumentStatus status) {

    /** What verification says on the date; a replaced or revoked document stays so after its last day. */
    VerificationState stateOn(LocalDate today) {
        return switch (status) {
            case REPLACED -> VerificationState.REPLACED;
            case REVOKED -> VerificationState.REVOKED;
            case VALID -> hasLapsedOn(today) ? VerificationState.EXPIRED : VerificationState.VALID;
        };
    }

    private boolean hasLapsedOn(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }
}
