package org.ventanilla.identity.factor;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.Quota;
import org.ventanilla.identity.credential.Throttle;

/** Counts tries of codes, for all nodes together: six in ten minutes for an account, ten for a sign-in (ASVS V6.6.3). */
@Component
class CodeGuard {

    private static final String ACCOUNT = "second-step";
    private static final String ATTEMPT = "second-step-attempt";

    private final Throttle throttle;
    private final FactorSettings settings;

    CodeGuard(Throttle throttle, FactorSettings settings) {
        this.throttle = throttle;
        this.settings = settings;
    }

    /** Counts a try before its code is looked at; throws {@link TooManyAttempts} with the wait. */
    void admit(UUID accountId) {
        throttle.admit(account(accountId));
    }

    /** The same for a code of one sign-in. */
    void admit(UUID accountId, UUID attempt) {
        throttle.admit(account(accountId), attempt(attempt));
    }

    /** Whether this sign-in has no try left. */
    boolean isVoid(UUID attempt) {
        return throttle.used(attempt(attempt)) >= settings.codesPerAttempt().attempts();
    }

    /** The code was right: the tries before it were the owner's. */
    void forget(UUID accountId) {
        throttle.forget(ACCOUNT, accountId.toString());
    }

    /** Counts a wish to take the second step off. */
    void admitReset(UUID accountId) {
        throttle.admit(new Quota("factor-reset", accountId.toString(), settings.resetsPerAccount()));
    }

    private Quota account(UUID accountId) {
        return new Quota(ACCOUNT, accountId.toString(), settings.codesPerAccount());
    }

    private Quota attempt(UUID attempt) {
        return new Quota(ATTEMPT, attempt.toString(), settings.codesPerAttempt());
    }
}
