package org.ventanilla.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings works of several threads to the point at which they wait for each other in the database. */
public final class Waits {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Waits() {}

    /** Returns once each of the works waits for a lock that somebody holds, or is done. */
    public static void untilStuckOrDone(Collection<? extends Future<?>> works, JdbcClient database) {
        var deadline = Instant.now().plus(LONGEST);
        while (works.stream().filter(work -> !work.isDone()).count() > stuck(database)) {
            assertThat(Instant.now()).as("neither stuck nor done").isBefore(deadline);
            pause();
        }
    }

    private static long stuck(JdbcClient database) {
        return database.sql("select count(distinct pid) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
