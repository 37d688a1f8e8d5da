package org.ventanilla.identity.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.ventanilla.core.DueWork;
import org.ventanilla.identity.session.EndSessions;

/** Takes second steps off whose wait is over, each in one transaction, and ends the sessions. Safe to run late, twice, or on several nodes. */
@Component
class RemoveDueFactors implements DueWork {

    private final JdbcClient jdbc;
    private final FactorChanges changes;
    private final EndSessions endSessions;
    private final FactorTransaction transaction;
    private final Clock clock;

    RemoveDueFactors(
            JdbcClient jdbc,
            FactorChanges changes,
            EndSessions endSessions,
            FactorTransaction transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.endSessions = endSessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (transaction.within(now -> removeNext(now.atOffset(ZoneOffset.UTC)))) {
            // The next one has its own transaction.
        }
    }

    private boolean removeNext(OffsetDateTime now) {
        var account = jdbc.sql("""
                delete from identity.factor_reset where account_id = (
                    select account_id from identity.factor_reset where due_at <= :now
                    order by due_at limit 1 for update skip locked)
                returning account_id
                """).param("now", now).query(UUID.class).optional();
        account.ifPresent(this::remove);
        return account.isPresent();
    }

    private void remove(UUID accountId) {
        for (var table : new String[] {"totp", "recovery_code", "passkey"})
            jdbc.sql("delete from identity." + table + " where account_id = :account")
                    .param("account", accountId)
                    .update();
        endSessions.of(accountId);
        changes.resetDone(accountId);
    }

    @Override
    public String messageKey() {
        return "identity.due-work.factor-reset";
    }

    @Override
    public State state() {
        return jdbc.sql("select count(*), min(due_at) from identity.factor_reset where due_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var oldest = row.getObject(2, OffsetDateTime.class);
                    return new State(row.getLong(1), oldest == null ? null : oldest.toInstant(), 0);
                })
                .single();
    }
}
