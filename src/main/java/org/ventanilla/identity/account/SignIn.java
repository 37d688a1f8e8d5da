package org.ventanilla.identity.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.device.CurrentVisit;
import org.ventanilla.identity.device.SignInJournal;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.device.SignInResult;

/** Signs a person in by name and password. */
@Component
public class SignIn {

    private final Claims claims;
    private final PasswordProof proof;
    private final PortalUsers users;
    private final AccountRows accounts;
    private final SignInJournal journal;
    private final CurrentVisit visit;

    SignIn(
            Claims claims,
            PasswordProof proof,
            PortalUsers users,
            AccountRows accounts,
            SignInJournal journal,
            CurrentVisit visit) {
        this.claims = claims;
        this.proof = proof;
        this.users = users;
        this.accounts = accounts;
        this.journal = journal;
        this.visit = visit;
    }

    /**
     * Whose CURP or address and password these are, in the same time whether or not there is such an account. Throws {@link TooManyAttempts}
     * when tried too often. What is refused here is written down here; what is right, by whoever opens the session.
     */
    public SignInOutcome execute(String username, String password, String networkAddress) {
        var claim = claims.of(username);
        if (!proof.proves(claim, password, networkAddress)) {
            refuse(claim.account().map(Account::id).orElse(null), SignInResult.WRONG_PASSWORD);
            return new SignInOutcome.Wrong();
        }

        return outcomeFor(claim.account().orElseThrow());
    }

    /**
     * What the account is worth by now, for somebody who proved its password a moment ago and the second step since; a password that was
     * changed meanwhile proves nothing.
     */
    @Transactional
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
        if (account.state() != Account.State.ACTIVE) {
            refuse(account.id(), SignInResult.SUSPENDED);
            return new SignInOutcome.Suspended();
        }
        if (account.isPasswordChangeDue()) {
            refuse(account.id(), SignInResult.PASSWORD_CHANGE_DUE);
            return new SignInOutcome.PasswordChangeDue();
        }
        return new SignInOutcome.Proven(users.of(account));
    }

    private void refuse(@Nullable UUID accountId, SignInResult result) {
        journal.refused(accountId, SignInMethod.PASSWORD, result, visit.now());
    }
}
