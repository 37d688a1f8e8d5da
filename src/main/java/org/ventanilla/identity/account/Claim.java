package org.ventanilla.identity.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says to be the owner of an account, which may not exist.
 *
 * @param claimed the account, when there is one
 * @param subject for whom attempts are counted: the same for every name of one account
 */
record Claim(@Nullable Account claimed, String subject) {

    /** The claim to an account that is known already. */
    static Claim to(Account account) {
        return new Claim(account, account.id().toString());
    }

    /** The account, when there is one. */
    Optional<Account> account() {
        return Optional.ofNullable(claimed);
    }
}
