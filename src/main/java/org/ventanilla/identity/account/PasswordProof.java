package org.ventanilla.identity.account;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.FreshSignature;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.credential.SignInGuard;

/** The one place where a password is compared, so that every way in has the same throttle and takes the same time (ASVS V6.3.4). */
@Component
public class PasswordProof {

    private final AccountRows accounts;
    private final SignInGuard guard;
    private final PasswordEncoder encoder;
    private final FreshSignature signature;
    private final String decoy;

    PasswordProof(AccountRows accounts, SignInGuard guard, PasswordEncoder encoder, FreshSignature signature) {
        this.accounts = accounts;
        this.guard = guard;
        this.encoder = encoder;
        this.signature = signature;
        this.decoy = Objects.requireNonNull(encoder.encode(SecretToken.random().value()));
    }

    /**
     * Whether the password is that of the claimed account. A claim to no account costs the same hash. Throws {@link TooManyAttempts} without
     * looking at the password when the claim or the address has tried too often. Call it outside a transaction.
     */
    boolean proves(Claim claim, String password, String networkAddress) {
        guard.admit(claim.subject(), networkAddress);

        var hash = claim.account().flatMap(Account::passwordHash);
        var right = encoder.matches(password, hash.orElse(decoy)) && hash.isPresent();
        if (right) guard.welcome(claim.subject(), networkAddress);
        return right;
    }

    /** The same for the account with this id. */
    public List<Objection> objectionsTo(UUID accountId, String password, String networkAddress) {
        var account = accounts.findById(accountId).orElseThrow(() -> new NotFound("account"));
        return objectionsTo(account, password, networkAddress);
    }

    /**
     * What stands against the password with which a signed-in person confirms a change, in the field {@code currentPassword}. Accounts
     * without password confirm with an e.firma, a moment before.
     */
    List<Objection> objectionsTo(Account account, String password, String networkAddress) {
        if (account.passwordHash().isEmpty())
            return signature.isFresh() ? List.of() : Objection.to("currentPassword", "identity.error.sign-again");
        if (password.isEmpty()) return Objection.to("currentPassword", "identity.error.current-password.missing");
        return proves(Claim.to(account), password, networkAddress)
                ? List.of()
                : Objection.to("currentPassword", "identity.error.current-password");
    }
}
