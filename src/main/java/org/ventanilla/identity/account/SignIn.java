package org.ventanilla.identity.account;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.TooManyAttempts;

/** Signs a person in by name and password. */
@Component
public class SignIn {

    private final Claims claims;
    private final PasswordProof proof;
    private final PortalUsers users;
    private final AccountRows accounts;

    SignIn(Claims claims, PasswordProof proof, PortalUsers users, AccountRows accounts) {
        this.claims = claims;
        this.proof = proof;
        this.users = users;
        this.accounts = accounts;
    }

    /**
     * Whose CURP or address and password these are, in the same time whether or not there is such an account. Throws {@link TooManyAttempts}
     * when tried too often.
     */
    public SignInOutcome execute(String username, String password, String networkAddress) {
        var claim = claims.of(username);
        if (!proof.proves(claim, password, networkAddress)) return new SignInOutcome.Wrong();

        return outcomeFor(claim.account().orElseThrow());
    }

    /**
     * What the account is worth by now, for somebody who proved its password a moment ago and the second step since; a password that was
     * changed meanwhile proves nothing.
     */
    @Transactional(readOnly = true)
    public SignInOutcome resume(UUID accountId, Instant passwordChangedAt) {
        return accounts.findById(accountId)
                .filter(account -> account.passwordChangedAt().equals(passwordChangedAt))
                .map(this::outcomeFor)
                .orElseGet(SignInOutcome.Wrong::new);
    }

    /** When the password was set that somebody has just proved. */
    @Transactional(readOnly = true)
    public Instant passwordChangedAt(UUID accountId) {
        return accounts.findById(accountId)
                .orElseThrow(() -> new NotFound("account"))
                .passwordChangedAt();
    }

    private SignInOutcome outcomeFor(Account account) {
        if (account.state() != Account.State.ACTIVE) return new SignInOutcome.Suspended();
        if (account.isPasswordChangeDue()) return new SignInOutcome.PasswordChangeDue();
        return new SignInOutcome.Proven(users.of(account));
    }
}
