package org.ventanilla.identity.account;

import java.util.UUID;

/**
 * A signed-in person's wish to get mail elsewhere.
 *
 * @param accountId the account
 * @param newEmail the address wanted, as typed
 * @param currentPassword the password, as typed
 * @param networkAddress where the request comes from
 */
public record EmailChange(UUID accountId, String newEmail, String currentPassword, String networkAddress) {

    @Override
    public String toString() {
        return "EmailChange[" + accountId + "]";
    }
}
