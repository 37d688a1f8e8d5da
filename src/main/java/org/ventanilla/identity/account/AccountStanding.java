package org.ventanilla.identity.account;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.admin.AbleAdmins;
import org.ventanilla.identity.session.EndSessions;

/**
 * Whether an account may be used. Each act ends all its sessions at once, on every node, in the same transaction (ASVS V7.4.2). Throws
 * {@link NotFound} where there is no such account, {@link RuleViolation} where its state does not allow the act.
 */
@Component
@Transactional
public class AccountStanding {

    private final AccountRows accounts;
    private final AbleAdmins admins;
    private final EndSessions endSessions;

    AccountStanding(AccountRows accounts, AbleAdmins admins, EndSessions endSessions) {
        this.accounts = accounts;
        this.admins = admins;
        this.endSessions = endSessions;
    }

    /** Shuts the account for now; not that of the last one who may administer. */
    public void suspend(UUID accountId) {
        admins.keepOneBeside(accountId);
        act(accountId, Account.Standing::suspend);
    }

    /** Opens a suspended account again. */
    public void release(UUID accountId) {
        act(accountId, Account.Standing::release);
    }

    /** The owner must set a new password, by a recovery mail, before the next session. */
    public void demandNewPassword(UUID accountId) {
        act(accountId, Account.Standing::demandNewPassword);
    }

    /**
     * Shuts out whoever came in: a new password is demanded, where the account has one, and all sessions end. Whether it has a password.
     */
    public boolean shutOut(UUID accountId) {
        var account = accounts.lockById(accountId).orElseThrow(() -> new NotFound("account"));
        var password = account.passwordHash().isPresent();
        if (password) account.standing().demandNewPassword();
        endSessions.of(accountId);
        return password;
    }

    /** Shuts the account of a person whose e.firma opens their worker's account by now, for good. */
    public void close(UUID accountId) {
        act(accountId, Account.Standing::close);
    }

    /** Shuts the account of an officer who left the job, for good; not that of the last one who may administer. */
    public void leave(UUID accountId) {
        admins.keepOneBeside(accountId);
        act(accountId, Account.Standing::leave);
    }

    private void act(UUID accountId, Consumer<Account.Standing> act) {
        act.accept(accounts.lockById(accountId)
                .orElseThrow(() -> new NotFound("account"))
                .standing());
        endSessions.of(accountId);
    }
}
