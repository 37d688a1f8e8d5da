package org.ventanilla.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.PortalUser;

/** What came of a name and a password. Only a right password learns more than that it was wrong. */
public sealed interface SignInOutcome {

    /** They are not those of an account. */
    record Wrong() implements SignInOutcome {}

    /** They are right, and the account may not be used for now. */
    record Suspended() implements SignInOutcome {}

    /** They are right, and the owner must set a new password first, by a recovery mail. */
    record PasswordChangeDue() implements SignInOutcome {}

    /**
     * They are right.
     *
     * @param user whose they are
     * @param passwordChangedAt which password it was, in business time; null where the account has none
     */
    record Proven(PortalUser user, @Nullable Instant passwordChangedAt) implements SignInOutcome {}
}
