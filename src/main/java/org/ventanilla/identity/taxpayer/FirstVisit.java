package org.ventanilla.identity.taxpayer;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.account.AccountLinkState;

/**
 * A first visit whose address is to be confirmed.
 *
 * @param id the visit
 * @param taxpayer who came
 * @param email the address
 * @param locale language of mails and documents
 * @param expiresAt until when its link works
 * @param usedAt when it opened the account
 * @param supersededAt when a later one took its place
 */
record FirstVisit(
        UUID id,
        Taxpayer taxpayer,
        EmailAddress email,
        Locale locale,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant supersededAt) {

    /** What its link is worth at this instant. */
    AccountLinkState stateAt(Instant now) {
        if (usedAt != null) return AccountLinkState.USED;
        if (supersededAt != null) return AccountLinkState.SUPERSEDED;
        return now.isBefore(expiresAt) ? AccountLinkState.VALID : AccountLinkState.EXPIRED;
    }
}
