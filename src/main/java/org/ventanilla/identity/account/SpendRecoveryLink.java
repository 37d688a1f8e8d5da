package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.credential.SignInGuard;
import org.ventanilla.identity.notice.AccountAct;
import org.ventanilla.identity.session.EndSessions;

/** The one transaction of a recovery: link spent, password replaced, owner warned, sessions ended, throttle of the account cleared. */
@Component
class SpendRecoveryLink {

    private final AccountRows accounts;
    private final AccountLinks links;
    private final ReplacePassword replacement;
    private final EndSessions endSessions;
    private final SignInGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpendRecoveryLink(
            AccountRows accounts,
            AccountLinks links,
            ReplacePassword replacement,
            EndSessions endSessions,
            SignInGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.replacement = replacement;
        this.endSessions = endSessions;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** What the link was worth; only a valid one changes anything. */
    @Transactional
    public AccountLinkState execute(String token, UUID accountId, String passwordHash) {
        var account = accounts.lockById(accountId).orElseThrow(() -> new NotFound("account"));
        var link = links.lockByHash(SecretToken.hashOf(token), AccountLink.Purpose.RECOVERY)
                .orElseThrow(() -> new NotFound("link"));
        var state = link.stateAt(clock.instant());
        if (!link.spend(clock.instant())) return state;

        replacement.execute(account, passwordHash);
        endSessions.of(accountId);
        guard.clear(accountId.toString());
        events.publishEvent(AccountAct.ofOwner("identity.password-recovered", accountId));
        return state;
    }
}
