package org.ventanilla.identity.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Rfc;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.RefusedTries;
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
    private final RefusedTries refusedTries;
    private final SignInJournal journal;
    private final CurrentVisit visit;

    SignIn(
            Claims claims,
            PasswordProof proof,
            PortalUsers users,
            AccountRows accounts,
            RefusedTries refusedTries,
            SignInJournal journal,
            CurrentVisit visit) {
        this.claims = claims;
        this.proof = proof;
        this.users = users;
        this.accounts = accounts;
        this.refusedTries = refusedTries;
        this.journal = journal;
        this.visit = visit;
    }

    /**
     * Whose CURP or address and password these are, in the same time whether or not there is such an account. Throws {@link TooManyAttempts}
     * when tried too often. What is refused here is written down here; what is right, by whoever opens the session.
     */
    public SignInOutcome execute(String username, String password, String networkAddress) {
        var claim = claims.of(username);
        if (!proves(claim, password, networkAddress)) {
            refuse(claim.account().map(Account::id).orElse(null), SignInMethod.PASSWORD, SignInResult.WRONG_PASSWORD);
            return new SignInOutcome.Wrong();
        }

        return outcomeFor(claim.account().orElseThrow(), null, SignInMethod.PASSWORD);
    }

    /**
     * What the account is worth by now, for somebody who proved its password a moment ago; a password that was changed meanwhile proves
     * nothing. Until the caller's transaction ends nobody shuts the account, and nobody else signs in to it.
     */
    @Transactional
    public SignInOutcome resume(UUID accountId, Instant passwordChangedAt) {
        return resume(accountId, passwordChangedAt, null, SignInMethod.PASSWORD);
    }

    /** The same for somebody who proved the account in this way, and perhaps for its holder. */
    @Transactional
    public SignInOutcome resume(SignInOutcome.Proven proven, SignInMethod method) {
        var user = proven.user();
        return resume(user.accountId(), proven.passwordChangedAt(), user.representative(), method);
    }

    /** What the account is worth to its owner, who proved it by an e.firma, or to the representative who did. */
    @Transactional
    public SignInOutcome admit(UUID accountId, @Nullable Rfc representative, SignInMethod method) {
        return accounts.findById(accountId)
                .map(account -> outcomeFor(account, representative, method))
                .orElseGet(SignInOutcome.Wrong::new);
    }

    /** What is proved by somebody who has just made this account by a link. */
    @Transactional(readOnly = true)
    public SignInOutcome.Proven newAccount(UUID accountId) {
        return newAccount(accountId, null);
    }

    /** The same, where a representative made it for the holder. */
    @Transactional(readOnly = true)
    public SignInOutcome.Proven newAccount(UUID accountId, @Nullable Rfc representative) {
        return accounts.findById(accountId)
                .map(account -> proven(account, representative))
                .orElseThrow(() -> new NotFound("account"));
    }

    private SignInOutcome resume(
            UUID accountId, @Nullable Instant passwordChangedAt, @Nullable Rfc representative, SignInMethod method) {
        return accounts.lockById(accountId)
                .filter(account -> Objects.equals(account.passwordChangedAt().orElse(null), passwordChangedAt))
                .map(account -> outcomeFor(account, representative, method))
                .orElseGet(SignInOutcome.Wrong::new);
    }

    private boolean proves(Claim claim, String password, String networkAddress) {
        try {
            return proof.proves(claim, password, networkAddress);
        } catch (TooManyAttempts refused) {
            var account = claim.account().map(Account::id).orElse(null);
            refusedTries.write(
                    claim.subject(),
                    networkAddress,
                    () -> refuse(account, SignInMethod.PASSWORD, SignInResult.TOO_MANY_TRIES));
            throw refused;
        }
    }

    private SignInOutcome outcomeFor(Account account, @Nullable Rfc representative, SignInMethod method) {
        if (account.state() != Account.State.ACTIVE) {
            refuse(account.id(), method, SignInResult.SUSPENDED);
            return new SignInOutcome.Suspended();
        }
        if (account.standing().isPasswordChangeDue()) {
            refuse(account.id(), method, SignInResult.PASSWORD_CHANGE_DUE);
            return new SignInOutcome.PasswordChangeDue();
        }
        return proven(account, representative);
    }

    private SignInOutcome.Proven proven(Account account, @Nullable Rfc representative) {
        return new SignInOutcome.Proven(
                users.of(account, representative), account.passwordChangedAt().orElse(null));
    }

    private void refuse(@Nullable UUID accountId, SignInMethod method, SignInResult result) {
        journal.refused(accountId, method, result, visit.now());
    }
}
