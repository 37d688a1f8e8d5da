package org.ventanilla.affiliation.imports;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.DueWork;

/** Files that wait to be judged; one that was cut off at least once is failing. */
@Component
class WaitingImports implements DueWork {

    private final JdbcClient jdbc;

    WaitingImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String messageKey() {
        return "affiliation.work.imports";
    }

    @Override
    public State state() {
        return jdbc.sql("""
                        select count(*) as due, min(uploaded_at) as oldest,
                               count(*) filter (where attempts > 1 or (attempts = 1 and state = 'RECEIVED')) as failing
                        from affiliation.import_batch where state in ('RECEIVED', 'RUNNING')
                        """)
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new State(
                            row.getLong("due"), oldest == null ? null : oldest.toInstant(), row.getLong("failing"));
                })
                .single();
    }
}
