package org.ventanilla.identity.credential;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the attempts that no quota looks at any more, and the places that are familiar no more. Safe to run late, twice, or on several nodes. */
@Component
class PurgeAttempts {

    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;
    private final FamiliarPlaces places;
    private final Clock clock;

    PurgeAttempts(JdbcClient jdbc, FamiliarPlaces places, @Qualifier("technicalClock") Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.identity.purge-delay:PT10M}")
    void run() {
        int purged;
        do purged = purgeNextBatch();
        while (purged == BATCH);
        places.purge();
    }

    /** Deletes one batch in one statement; how many rows it was. */
    int purgeNextBatch() {
        return jdbc.sql("""
                delete from identity.attempt where id in (
                    select id from identity.attempt where forget_at <= :now
                    order by forget_at limit :batch for update skip locked)
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .update();
    }
}
