package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.clarification.CaseClosed;

/** Closes answered cases about which nobody said a word for long. Safe to run late, twice, or on several nodes. */
@Component
class CloseSilentCases {

    private static final int BATCH = 50;

    private final ClarificationCases cases;
    private final Conversation conversation;
    private final CaseMails mails;
    private final ClarificationSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    CloseSilentCases(
            ClarificationCases cases,
            Conversation conversation,
            CaseMails mails,
            ClarificationSettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.cases = cases;
        this.conversation = conversation;
        this.mails = mails;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (closeNextBatch() == BATCH) {}
    }

    /** Closes one batch, the longest silent first, in one transaction; how many. */
    int closeNextBatch() {
        return Objects.requireNonNull(transactions.execute(status -> closeBatch()));
    }

    private int closeBatch() {
        var now = clock.instant();
        var silent = cases.claimSilent(now.minus(settings.silence()), BATCH);
        for (var one : silent) {
            one.lapse(now);
            cases.saveAndFlush(one);
            conversation.comeTo(one, now);
            events.publishEvent(new CaseClosed(one.folio(), one.ownerId(), Closure.SILENCE.name()));
            mails.closed(one, Closure.SILENCE);
        }
        return silent.size();
    }
}
