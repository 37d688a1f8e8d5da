package org.ventanilla.identity.safety;

import java.util.UUID;

/**
 * An owner's wish for a phrase in every mail.
 *
 * @param accountId the account
 * @param phrase as typed; blank for none
 * @param currentPassword as typed
 * @param networkAddress where the request comes from
 */
public record PhraseWish(UUID accountId, String phrase, String currentPassword, String networkAddress) {

    @Override
    public String toString() {
        return "PhraseWish[" + accountId + "]";
    }
}
