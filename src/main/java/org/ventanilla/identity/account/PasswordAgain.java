package org.ventanilla.identity.account;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.TooManyAttempts;

/** Asks a signed-in person for the password once more, before an act that whoever found the session open must not do (ASVS V7.5.1, V7.5.2). */
@Component
public class PasswordAgain {

    private final AccountRows accounts;
    private final PasswordProof proof;

    PasswordAgain(AccountRows accounts, PasswordProof proof) {
        this.accounts = accounts;
        this.proof = proof;
    }

    /**
     * What stands against the password, in the field {@code currentPassword}; nothing where it is right. Throws {@link TooManyAttempts} when
     * tried too often. Call it outside a transaction.
     */
    public List<Objection> objectionsTo(UUID accountId, String password, String networkAddress) {
        var account = accounts.findById(accountId).orElseThrow(() -> new NotFound("account"));
        return proof.objectionsTo(account, password, networkAddress);
    }
}
