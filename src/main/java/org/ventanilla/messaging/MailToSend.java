package org.ventanilla.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.DueWork;

/** Mail in the outbox; what the server did not take at least once is failing. */
@Component
class MailToSend implements DueWork {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Clock technicalClock;

    MailToSend(JdbcClient jdbc, Clock clock, @Qualifier("technicalClock") Clock technicalClock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    @Override
    public String messageKey() {
        return "messaging.work.outbox";
    }

    @Override
    public State state() {
        return jdbc.sql("""
                        select count(*) as due, min(waiting_since) as oldest, count(*) filter (where attempts > 0) as failing
                        from messaging.outgoing_message where state = 'PENDING'
                        """)
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new State(
                            row.getLong("due"),
                            oldest == null ? null : clock.instant().minus(waited(oldest)),
                            row.getLong("failing"));
                })
                .single();
    }

    /** Mail waits in real time. */
    private Duration waited(OffsetDateTime since) {
        return Duration.between(since.toInstant(), technicalClock.instant());
    }
}
