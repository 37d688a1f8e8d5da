package org.ventanilla.identity.account;

import java.util.UUID;

/**
 * A signed-in person's wish to change the password.
 *
 * @param accountId the account
 * @param currentPassword the password until now, as typed
 * @param newPassword the password wanted, as typed
 * @param networkAddress where the request comes from
 * @param sessionId the session that stays open
 */
public record PasswordChange(
        UUID accountId, String currentPassword, String newPassword, String networkAddress, String sessionId) {

    @Override
    public String toString() {
        return "PasswordChange[" + accountId + "]";
    }
}
