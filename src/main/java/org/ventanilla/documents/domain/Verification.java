package org.ventanilla.documents.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.documents.DocumentKind;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;

/**
 * The few facts that anyone may learn about a document. Basis: AF-175.
 *
 * @param code verification code
 * @param state what holds today
 * @param kind kind of document
 * @param issuedOn legal date of issue
 * @param holderInitials initials of the holder
 * @param nssLastFour last four digits of the holder's NSS, where there is one
 * @param chainDigest digest of the original chain, whose beginning is printed as digital seal
 * @param contentDigest digest of the file; absent while nobody has asked for it
 */
public record Verification(
        VerificationCode code,
        VerificationState state,
        DocumentKind kind,
        LocalDate issuedOn,
        String holderInitials,
        @Nullable String nssLastFour,
        Sha256 chainDigest,
        @Nullable Sha256 contentDigest) {

    /** Whether the digest is that of the sealed file. */
    public boolean isOfFile(Sha256 digest) {
        return digest.equals(contentDigest);
    }
}
