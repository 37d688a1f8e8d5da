package org.ventanilla.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The transaction in which a second step changes, after the throttle, which has its own, and before the answer. */
@Component
class FactorTransaction {

    private final FactorChanges changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    FactorTransaction(FactorChanges changes, TransactionOperations transactions, Clock clock) {
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does the work, which gets business time. */
    <T> T within(Function<Instant, T> work) {
        return Objects.requireNonNull(transactions.execute(transaction -> work.apply(clock.instant())));
    }

    /** Writes down that a code was wrong. */
    void refuse(UUID accountId) {
        transactions.executeWithoutResult(transaction -> changes.codeRefused(accountId));
    }
}
