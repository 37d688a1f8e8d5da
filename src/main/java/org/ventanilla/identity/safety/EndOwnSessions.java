package org.ventanilla.identity.safety;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.PasswordAgain;
import org.ventanilla.identity.notice.OwnerAct;
import org.ventanilla.identity.session.EndSessions;

/** Ends sessions that the owner chooses, after the password was asked for again (ASVS V7.5.2). */
@Component
public class EndOwnSessions {

    private final PasswordAgain password;
    private final EndSessions endSessions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    EndOwnSessions(
            PasswordAgain password,
            EndSessions endSessions,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.password = password;
        this.endSessions = endSessions;
        this.transactions = transactions;
        this.events = events;
    }

    /** Ends the session with this reference; answers with nothing, or with what stands against it, in the field {@code currentPassword}. */
    public List<Objection> one(SessionsWish wish, String reference) {
        return proved(wish, () -> {
            if (!endSessions.one(wish.accountId(), reference)) return;
            events.publishEvent(OwnerAct.sessionEnded(wish.accountId()));
        });
    }

    /** Ends all but the owner's own; answers as before. */
    public List<Objection> others(SessionsWish wish) {
        return proved(wish, () -> {
            endSessions.ofExcept(wish.accountId(), wish.ownSessionId());
            events.publishEvent(OwnerAct.otherSessionsEnded(wish.accountId()));
        });
    }

    private List<Objection> proved(SessionsWish wish, Runnable ending) {
        var objections = password.objectionsTo(wish.accountId(), wish.currentPassword(), wish.networkAddress());
        if (objections.isEmpty()) transactions.executeWithoutResult(transaction -> ending.run());
        return objections;
    }
}
