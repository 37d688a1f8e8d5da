package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends the confirmation mails that are due: never early, late only by the sweep's period, once though many nodes sweep. */
@Component
class SendDueConfirmations {

    private static final int BATCH = 50;

    private final Registrations registrations;
    private final IssueLink issueLink;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendDueConfirmations(
            Registrations registrations, IssueLink issueLink, TransactionOperations transactions, Clock clock) {
        this.registrations = registrations;
        this.issueLink = issueLink;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (sendNextBatch() == BATCH) {}
    }

    /** Sends one batch, oldest first, in one transaction; how many. */
    int sendNextBatch() {
        return Objects.requireNonNull(transactions.execute(status -> sendBatch()));
    }

    private int sendBatch() {
        var now = clock.instant();
        var due = registrations.claimDue(now, BATCH);
        for (var registration : due) {
            registration.linkSent(now);
            issueLink.to(registration);
        }
        return due.size();
    }
}
