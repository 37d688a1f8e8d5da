package org.ventanilla.identity.taxpayer;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.OpenAccount;
import org.ventanilla.identity.credential.SecretToken;

/** Sends a link to the address that somebody gives at the first visit with an e.firma; there is no account before it is followed. */
@Component
public class AskAddress {

    private final EfirmaLinks links;
    private final FirstVisits visits;
    private final OpenAccount accounts;
    private final TaxpayerMails mails;
    private final SignatureQuotas quotas;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    AskAddress(
            EfirmaLinks links,
            FirstVisits visits,
            OpenAccount accounts,
            TaxpayerMails mails,
            SignatureQuotas quotas,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.links = links;
        this.visits = visits;
        this.accounts = accounts;
        this.mails = mails;
        this.quotas = quotas;
        this.transactions = transactions;
        this.events = events;
    }

    /** The address, masked, that waits for its confirmation. */
    public Optional<String> waiting(Taxpayer taxpayer) {
        return visits.waiting(taxpayer.rfc()).map(visit -> visit.email().masked());
    }

    /**
     * Answers with nothing, or with what stands against it, in the field {@code email}. An address that has an account already gives the same
     * answer as a free one; its owner is told by mail. Throws {@link TooManyAttempts} when tried too often.
     */
    public List<Objection> execute(VisitWish wish) {
        EmailAddress email;
        try {
            email = EmailAddress.parse(wish.email());
        } catch (RuleViolation wrong) {
            return List.of(new Objection("email", wrong));
        }

        quotas.countVisit(wish.taxpayer().rfc(), wish.networkAddress());
        transactions.executeWithoutResult(transaction -> note(wish, email));
        return List.of();
    }

    private void note(VisitWish wish, EmailAddress email) {
        links.takeTurn(wish.taxpayer().rfc());
        var token = SecretToken.random();
        events.publishEvent(EfirmaAct.addressGiven(visits.add(wish, email, token)));
        if (accounts.isTaken(email)) mails.emailInUse(email, wish.locale());
        else mails.confirm(email, wish.locale(), token);
    }
}
