package org.ventanilla.identity.taxpayer;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes first visits some time after their link has ended. Safe to run late, twice, or on several nodes. */
@Component
class PurgeVisits {

    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;
    private final TaxpayerSettings settings;
    private final Clock clock;

    PurgeVisits(JdbcClient jdbc, TaxpayerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.identity.purge-delay:PT10M}")
    void run() {
        while (purgeNextBatch() == BATCH) {
            // The next batch is a transaction of its own.
        }
    }

    private int purgeNextBatch() {
        var until = clock.instant().minus(settings.visitLinkValidity());
        return jdbc.sql("""
                delete from identity.efirma_visit where id in (
                    select id from identity.efirma_visit where expires_at <= :until
                    order by expires_at limit :batch for update skip locked)
                """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .update();
    }
}
