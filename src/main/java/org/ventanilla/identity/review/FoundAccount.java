package org.ventanilla.identity.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AccountKind;

/**
 * An account as support sees it: states, dates and masked identifiers.
 *
 * @param id the account
 * @param kind of whom it is
 * @param name a worker's initials, or the name of an officer or of who comes with an e.firma
 * @param lastFour last four digits of a worker's NSS; absent for others
 * @param email address, most of the name hidden
 * @param state whether it may be used
 * @param passwordDue whether its owner must set a new password
 * @param createdAt when it was opened
 * @param passwordChangedAt when the password was set; absent where there is none
 * @param language tag of the language of its mails
 */
public record FoundAccount(
        UUID id,
        AccountKind kind,
        String name,
        @Nullable String lastFour,
        String email,
        AccountState state,
        boolean passwordDue,
        Instant createdAt,
        @Nullable Instant passwordChangedAt,
        String language) {}
