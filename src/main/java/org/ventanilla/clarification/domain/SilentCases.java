package org.ventanilla.clarification.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.DueWork;

/** How the closing of silent cases stands. */
@Component
class SilentCases implements DueWork {

    private final JdbcClient jdbc;
    private final ClarificationSettings settings;
    private final Clock clock;

    SilentCases(JdbcClient jdbc, ClarificationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String messageKey() {
        return "clarification.work.silence";
    }

    @Override
    public State state() {
        return jdbc.sql("""
                select count(*), min(last_word_at) from clarification.clarification_case
                where stage = 'ANSWERED' and last_word_at <= :since
                """)
                .param("since", Timestamp.from(clock.instant().minus(settings.silence())))
                .query((row, number) -> {
                    var word = row.getTimestamp(2);
                    Instant due = word == null ? null : word.toInstant().plus(settings.silence());
                    return new State(row.getLong(1), due, 0);
                })
                .single();
    }
}
