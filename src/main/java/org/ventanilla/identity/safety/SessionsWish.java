package org.ventanilla.identity.safety;

import java.util.UUID;

/**
 * An owner's wish to end sessions.
 *
 * @param accountId the account
 * @param ownSessionId the session from which the owner acts
 * @param currentPassword as typed
 * @param networkAddress where the request comes from
 */
public record SessionsWish(UUID accountId, String ownSessionId, String currentPassword, String networkAddress) {

    @Override
    public String toString() {
        return "SessionsWish[" + accountId + "]";
    }
}
