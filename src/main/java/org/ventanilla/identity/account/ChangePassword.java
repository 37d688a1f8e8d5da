package org.ventanilla.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.NewPasswords;
import org.ventanilla.identity.notice.AccountAct;
import org.ventanilla.identity.session.EndSessions;

/** Changes the password of a signed-in person who knows the current one; all other sessions end (ASVS V6.2.2, V6.2.3, V7.4.3). */
@Component
public class ChangePassword {

    private final AccountRows accounts;
    private final PasswordProof proof;
    private final NewPasswords newPasswords;
    private final ReplacePassword replacement;
    private final EndSessions endSessions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    ChangePassword(
            AccountRows accounts,
            PasswordProof proof,
            NewPasswords newPasswords,
            ReplacePassword replacement,
            EndSessions endSessions,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.proof = proof;
        this.newPasswords = newPasswords;
        this.replacement = replacement;
        this.endSessions = endSessions;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Changes it and answers with nothing, or answers with what stands against it, in the fields {@code currentPassword} and
     * {@code password}. Throws {@link TooManyAttempts} after too many wrong current passwords.
     */
    public List<Objection> execute(PasswordChange wish) {
        var account = accounts.findById(wish.accountId()).orElseThrow(ChangePassword::gone);
        var objections = new ArrayList<>(proof.objectionsTo(account, wish.currentPassword(), wish.networkAddress()));
        objections.addAll(
                Objection.to("password", newPasswords.objectionsTo(wish.newPassword(), account.passwordContext())));
        if (!objections.isEmpty()) return objections;

        var hash = newPasswords.hashOf(wish.newPassword());
        transactions.executeWithoutResult(transaction -> replace(wish.accountId(), hash, wish.sessionId()));
        return List.of();
    }

    private void replace(UUID accountId, String hash, String sessionId) {
        replacement.execute(accounts.lockById(accountId).orElseThrow(ChangePassword::gone), hash);
        endSessions.ofExcept(accountId, sessionId);
        events.publishEvent(AccountAct.of("identity.password-changed", accountId));
    }

    private static NotFound gone() {
        return new NotFound("account");
    }
}
