package org.ventanilla.identity.account;

import org.springframework.stereotype.Component;
import org.ventanilla.core.TooManyAttempts;

/** Signs a person in by name and password. */
@Component
public class SignIn {

    private final Claims claims;
    private final PasswordProof proof;
    private final PortalUsers users;

    SignIn(Claims claims, PasswordProof proof, PortalUsers users) {
        this.claims = claims;
        this.proof = proof;
        this.users = users;
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

    private SignInOutcome outcomeFor(Account account) {
        if (account.state() != Account.State.ACTIVE) return new SignInOutcome.Suspended();
        if (account.isPasswordChangeDue()) return new SignInOutcome.PasswordChangeDue();
        return new SignInOutcome.Proven(users.of(account));
    }
}
