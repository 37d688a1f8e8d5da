package org.ventanilla.identity.account;

import java.util.List;

/**
 * What came of setting a new password by a link.
 *
 * @param link what the link was worth
 * @param objections what stands against the new password
 */
public record ResetOutcome(AccountLinkState link, List<Objection> objections) {

    /** Whether the password is changed. */
    public boolean done() {
        return link == AccountLinkState.VALID && objections.isEmpty();
    }
}
