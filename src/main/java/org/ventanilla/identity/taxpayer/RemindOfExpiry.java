package org.ventanilla.identity.taxpayer;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.DueWork;

/** Reminds by mail of e.firmas that end soon, each time once. Safe to run late, twice, or on several nodes. */
@Component
class RemindOfExpiry implements DueWork {

    private static final int BATCH = 100;
    private static final String DUE = """
            from identity.efirma_link link join identity.account account on account.id = link.account_id
            where link.next_reminder_at <= :now and account.state = 'ACTIVE'
            """;

    private final JdbcClient jdbc;
    private final TaxpayerMails mails;
    private final TransactionOperations transactions;
    private final Clock clock;

    RemindOfExpiry(JdbcClient jdbc, TaxpayerMails mails, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (Boolean.TRUE.equals(transactions.execute(transaction -> remindNextBatch(clock.instant())))) {
            // The next batch is a transaction of its own.
        }
    }

    private boolean remindNextBatch(Instant now) {
        var due = jdbc.sql("select link.account_id, link.certificate_number, link.not_after " + DUE + """
                order by link.next_reminder_at limit :batch for update of link skip locked
                """)
                .param("now", utc(now))
                .param("batch", BATCH)
                .query((row, number) -> new Ending(
                        row.getObject("account_id", UUID.class),
                        row.getString("certificate_number"),
                        row.getObject("not_after", OffsetDateTime.class).toInstant()))
                .list();
        due.forEach(ending -> remind(ending, now));
        return due.size() == BATCH;
    }

    private void remind(Ending ending, Instant now) {
        var days = Reminder.reachedAt(now, ending.end());
        if (ending.end().isAfter(now) && isNew(ending, days, now)) mails.ends(ending.account(), ending.end(), now);

        var next = Reminder.after(days, ending.end());
        jdbc.sql("update identity.efirma_link set next_reminder_at = :next where account_id = :account")
                .param("next", next == null ? null : utc(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("account", ending.account())
                .update();
    }

    private boolean isNew(Ending ending, int days, Instant now) {
        return jdbc.sql("""
                insert into identity.efirma_reminder (account_id, certificate_number, days, sent_at)
                values (:account, :number, :days, :now) on conflict do nothing
                """)
                        .param("account", ending.account())
                        .param("number", ending.certificateNumber())
                        .param("days", days)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    @Override
    public String messageKey() {
        return "identity.work.efirma-reminders";
    }

    @Override
    public State state() {
        return jdbc.sql("select count(*), min(link.next_reminder_at) " + DUE)
                .param("now", utc(clock.instant()))
                .query((row, number) -> {
                    var oldest = row.getObject(2, OffsetDateTime.class);
                    return new State(row.getLong(1), oldest == null ? null : oldest.toInstant(), 0);
                })
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Ending(UUID account, String certificateNumber, Instant end) {}
}
