package org.ventanilla.identity.credential;

import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.ventanilla.core.RuleViolation;

/** Judges a password that an account is to have, and makes what the table keeps of it. */
@Component
public class NewPasswords {

    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;

    NewPasswords(PasswordPolicy policy, PasswordEncoder encoder) {
        this.policy = policy;
        this.encoder = encoder;
    }

    /** What stands against it. */
    public List<RuleViolation> objectionsTo(String password, PasswordContext context) {
        return policy.check(password, context);
    }

    /** The hash to keep; slow, so make it outside a transaction. */
    public String hashOf(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
