package org.ventanilla.identity.safety;

import java.util.UUID;

/**
 * An owner's wish for another mobile number.
 *
 * @param accountId the account
 * @param mobile as typed; blank for none
 * @param currentPassword as typed
 * @param networkAddress where the request comes from
 */
public record MobileWish(UUID accountId, String mobile, String currentPassword, String networkAddress) {

    @Override
    public String toString() {
        return "MobileWish[" + accountId + "]";
    }
}
