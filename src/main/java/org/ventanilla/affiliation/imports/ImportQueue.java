package org.ventanilla.affiliation.imports;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges the files that wait, one after the other over all nodes, in the order in which they came: what a movement means depends on those
 * before it (affiliation 0.1). Each file is one transaction; a crash in it leaves the file waiting.
 */
@Component
class ImportQueue {

    /** Whose transaction holds this advisory lock judges; the number stands for nothing else. */
    private static final long TURN = 0x4146_4944_5345L;

    private final JdbcClient jdbc;
    private final ImportBatches batches;
    private final LongTransaction limits;
    private final ImportRun run;
    private final ImportSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ImportQueue(
            JdbcClient jdbc,
            ImportBatches batches,
            LongTransaction limits,
            ImportRun run,
            ImportSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.limits = limits;
        this.run = run;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Judges the oldest waiting file, unless another node judges one now. Whether it judged one. */
    boolean judgeNext() {
        return Boolean.TRUE.equals(transaction.execute(status -> takesTurn() && judgeOldest()));
    }

    /** Judges waiting files, or waits while another node does, until this one is judged. */
    void judgeUntilDone(UUID batchId) {
        while (batches.waits(batchId)) {
            transaction.executeWithoutResult(status -> {
                limits.begin();
                awaitTurn();
                judgeOldest();
            });
        }
    }

    private boolean judgeOldest() {
        var oldest = batches.oldestWaiting();
        oldest.ifPresent(this::judge);
        return oldest.isPresent();
    }

    private void judge(WaitingBatch batch) {
        if (batch.attempts() >= settings.attempts()) {
            batches.giveUp(batch.id(), clock.instant());
            return;
        }
        limits.begin();
        batches.begin(batch.id(), clock.instant());
        run.run(batch);
    }

    private boolean takesTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }

    private void awaitTurn() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query((row, number) -> true)
                .single();
    }
}
