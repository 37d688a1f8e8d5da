package org.ventanilla.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.identity.credential.RefusedTries;
import org.ventanilla.identity.device.CurrentVisit;
import org.ventanilla.identity.device.SignInJournal;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.device.SignInResult;

/** The transaction in which a second step changes, after the throttle, which has its own, and before the answer. */
@Component
class FactorTransaction {

    private final FactorChanges changes;
    private final TransactionOperations transactions;
    private final SignInJournal journal;
    private final RefusedTries refusedTries;
    private final CurrentVisit visit;
    private final Clock clock;

    FactorTransaction(
            FactorChanges changes,
            TransactionOperations transactions,
            SignInJournal journal,
            RefusedTries refusedTries,
            CurrentVisit visit,
            Clock clock) {
        this.changes = changes;
        this.transactions = transactions;
        this.journal = journal;
        this.refusedTries = refusedTries;
        this.visit = visit;
        this.clock = clock;
    }

    /** Does the work, which gets business time. */
    <T> T within(Function<Instant, T> work) {
        return Objects.requireNonNull(transactions.execute(transaction -> work.apply(clock.instant())));
    }

    /** Writes down that the second step of a sign-in was wrong. */
    void refuseSignIn(UUID accountId, SignInMethod method) {
        journal.refused(accountId, method, SignInResult.WRONG_CODE, visit.now());
    }

    /** Writes down, now and then, that no code of a sign-in is looked at because there were too many. */
    void turnAway(UUID accountId, SignInMethod method) {
        var here = visit.now();
        refusedTries.write(
                accountId.toString(),
                here.network(),
                () -> journal.refused(accountId, method, SignInResult.TOO_MANY_TRIES, here));
    }

    /** Writes down that the first code of a new app was wrong. */
    void refuse(UUID accountId) {
        transactions.executeWithoutResult(transaction -> changes.codeRefused(accountId));
    }
}
