package org.ventanilla.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed about a document when its fact happens, before it is drawn.
 *
 * @param requestKey makes a repeated registration find the first
 * @param kind kind of document
 * @param ownerId account that may read it
 * @param issuedOn legal date of issue
 * @param validUntil last legal date of validity; absent for documents that do not lapse
 * @param holderInitials initials of the holder, the only name that verification shows (AF-175)
 * @param nssLastFour last four digits of the holder's NSS; absent where the holder has none
 * @param originalChain canonical text of everything that the document states; only its digest is kept here
 */
public record DocumentFacts(
        UUID requestKey,
        DocumentKind kind,
        UUID ownerId,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String holderInitials,
        @Nullable String nssLastFour,
        String originalChain) {}
