package org.ventanilla.identity.taxpayer;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.PasswordAgain;
import org.ventanilla.identity.session.EndSessions;

/** A worker's e.firma opens the account no more; the password does. */
@Component
public class UnlinkEfirma {

    private final PasswordAgain password;
    private final EfirmaLinks links;
    private final EndSessions endSessions;
    private final TaxpayerMails mails;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    UnlinkEfirma(
            PasswordAgain password,
            EfirmaLinks links,
            EndSessions endSessions,
            TaxpayerMails mails,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.password = password;
        this.links = links;
        this.endSessions = endSessions;
        this.mails = mails;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Unlinks and answers with nothing, or answers with what stands against it, in the field {@code currentPassword}. All other sessions end.
     * Throws {@link TooManyAttempts} when tried too often.
     */
    public List<Objection> execute(UUID accountId, String currentPassword, String networkAddress, String sessionId) {
        var objections = password.objectionsTo(accountId, currentPassword, networkAddress);
        if (objections.isEmpty()) transactions.executeWithoutResult(transaction -> unlink(accountId, sessionId));
        return objections;
    }

    private void unlink(UUID accountId, String sessionId) {
        if (!links.remove(accountId)) return;

        endSessions.ofExcept(accountId, sessionId);
        mails.warn(accountId, "efirma-unlinked");
        events.publishEvent(EfirmaAct.unlinked(accountId));
    }
}
