package org.ventanilla.identity.act;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to an account.
 *
 * @param auditKind what
 * @param accountId to which; absent where somebody asked for one that does not exist
 */
public record AccountAct(String auditKind, @Nullable UUID accountId) implements AuditableEvent {

    /** A confirmed registration opened it. */
    public static AccountAct opened(UUID accountId) {
        return new AccountAct("identity.account-opened", accountId);
    }

    /** Its owner found the institute's data right. */
    public static AccountAct dataConfirmed(UUID accountId) {
        return new AccountAct("identity.data-confirmed", accountId);
    }

    /** Its owner found something wrong in the institute's data. */
    public static AccountAct dataErrorReported(UUID accountId) {
        return new AccountAct("identity.data-error-reported", accountId);
    }

    /** Its owner asked for another address. */
    public static AccountAct emailChangeAsked(UUID accountId) {
        return new AccountAct("identity.email-change-asked", accountId);
    }

    /** It has another address. */
    public static AccountAct emailChanged(UUID accountId) {
        return new AccountAct("identity.email-changed", accountId);
    }

    /** Its owner changed the password. */
    public static AccountAct passwordChanged(UUID accountId) {
        return new AccountAct("identity.password-changed", accountId);
    }

    /** Somebody forgot its password; written also where there is no such account. */
    public static AccountAct recoveryAsked(@Nullable UUID accountId) {
        return new AccountAct("identity.recovery-asked", accountId);
    }

    /** A recovery link was spent on a new password. */
    public static AccountAct recovered(UUID accountId) {
        return new AccountAct("identity.account-recovered", accountId);
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.ofNullable(accountId);
    }

    @Override
    public boolean auditRefused() {
        return accountId == null;
    }
}
