package org.ventanilla.identity.web.factor;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in whose password is proved and whose second step is not. It lives in its own session alone.
 *
 * @param accountId whose password it was
 * @param attempt this sign-in and no other
 * @param provenAt when the password was proved, in real time
 * @param passwordChangedAt which password it was, in business time
 * @param complete whether the second step is proved too, and new recovery codes are still shown
 */
record PendingSignIn(UUID accountId, UUID attempt, Instant provenAt, Instant passwordChangedAt, boolean complete)
        implements Serializable {

    /** The same, with its second step proved. */
    PendingSignIn completed() {
        return new PendingSignIn(accountId, attempt, provenAt, passwordChangedAt, true);
    }
}
