package org.ventanilla.identity.review;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.identity.session.EndSessions;
import org.ventanilla.identity.session.OpenSessions;

/**
 * An officer decides about an account that is not the officer's own: the act, the end of its sessions, the mail to its owner and the entry on
 * the log come together (ASVS V7.4.2, V7.4.5).
 */
@Component
public class DecideAccount {

    private final AccountStanding standing;
    private final OpenSessions openSessions;
    private final EndSessions endSessions;
    private final TellOwner tellOwner;
    private final OwnMatters ownMatters;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    DecideAccount(
            AccountStanding standing,
            OpenSessions openSessions,
            EndSessions endSessions,
            TellOwner tellOwner,
            OwnMatters ownMatters,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.standing = standing;
        this.openSessions = openSessions;
        this.endSessions = endSessions;
        this.tellOwner = tellOwner;
        this.ownMatters = ownMatters;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Does what was decided. Throws {@link NotFound} where there is no such account, {@link RuleViolation} where it is the officer's own or its
     * state does not allow the act.
     */
    public void execute(UUID officer, UUID account, AccountAct act, OfficerWords reason) {
        ownMatters.refuse(officer, account, act.name());
        transactions.executeWithoutResult(status -> {
            act(account, act);
            tellOwner.of(act, account, reason);
            events.publishEvent(ReviewEvent.of(act.kind(), account, reason.value()));
        });
    }

    private void act(UUID account, AccountAct act) {
        switch (act) {
            case SUSPEND -> standing.suspend(account);
            case RELEASE -> standing.release(account);
            case DEMAND_PASSWORD -> standing.demandNewPassword(account);
            case END_SESSIONS -> endSessions(account);
        }
    }

    private void endSessions(UUID account) {
        if (openSessions.countOf(account) == 0) throw new RuleViolation("identity.error.no-sessions");
        endSessions.of(account);
    }
}
