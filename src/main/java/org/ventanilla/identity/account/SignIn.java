package org.ventanilla.identity.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PortalUser;
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
     * The user whose CURP or address and password these are; empty when they are not, in the same time whether or not there is such an
     * account. Throws {@link TooManyAttempts} when tried too often.
     */
    public Optional<PortalUser> execute(String username, String password, String networkAddress) {
        var claim = claims.of(username);
        return proof.proves(claim, password, networkAddress) ? claim.account().map(users::of) : Optional.empty();
    }
}
