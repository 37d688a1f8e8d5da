package org.ventanilla.identity.account;

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
     */
    record Proven(PortalUser user) implements SignInOutcome {}
}
