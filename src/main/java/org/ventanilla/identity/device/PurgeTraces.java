package org.ventanilla.identity.device;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes devices, tries to sign in and links that are older than they are kept for. Safe to run late, twice, or on several nodes. */
@Component
class PurgeTraces {

    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;
    private final DeviceSettings settings;
    private final Clock clock;

    PurgeTraces(JdbcClient jdbc, DeviceSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.identity.purge-delay:PT10M}")
    void run() {
        var now = clock.instant();
        purge("sign_in_event", "occurred_at", now.minus(settings.historyKept()));
        purge("device", "last_used_at", now.minus(settings.deviceKept()));
        purge("warning_link", "expires_at", now.minus(settings.warningLinkValidity()));
        purge("former_email", "kept_until", now);
    }

    private void purge(String table, String column, Instant until) {
        while (purgeNextBatch(table, column, until) == BATCH) {
            // The next batch is a transaction of its own.
        }
    }

    private int purgeNextBatch(String table, String column, Instant until) {
        return jdbc.sql("""
                delete from identity.%1$s where (account_id, id) in (
                    select account_id, id from identity.%1$s where %2$s <= :until order by %2$s limit :batch for update skip locked)
                """.formatted(table, column))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .update();
    }
}
