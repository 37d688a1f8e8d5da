package org.ventanilla.clarification.domain;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Role;
import org.ventanilla.core.WorkQueue;

/** Cases that wait for an officer's answer, for the dashboard of the back office. */
@Component
class WaitingCases implements WorkQueue {

    private static final int PLACE = 30;

    private final JdbcClient jdbc;

    WaitingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String messageKey() {
        return "clarification.queue.name";
    }

    @Override
    public String path() {
        return "/admin/aclaraciones";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ISSUER, Role.ADMIN);
    }

    @Override
    public State state() {
        return jdbc.sql("""
                select count(*), min(last_word_at) from clarification.clarification_case
                where stage in ('RECEIVED', 'IN_REVIEW')
                """)
                .query((row, number) -> {
                    var oldest = row.getTimestamp(2);
                    return new State(row.getLong(1), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
