package org.ventanilla.efirma.request;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.ventanilla.core.DueWork;

/**
 * Deletes, after their time, the signatures that do not count and the requests that nobody signed. Safe to run late, twice, or on several
 * nodes.
 */
@Component
class ForgetFailedSignatures implements DueWork {

    private static final int BATCH = 500;

    private static final String SIGNATURES = """
            select e.id, e.stored_at as since from efirma.signature_evidence e
             where not e.counts and e.stored_at <= :limit""";

    private static final String REQUESTS = """
            select r.id, r.expires_at as since from efirma.signing_request r
             where r.spent_at is null and r.expires_at <= :limit
               and not exists (select from efirma.signature_evidence e where e.request_id = r.id)""";

    private final JdbcClient jdbc;
    private final RequestSettings settings;
    private final Clock clock;

    ForgetFailedSignatures(JdbcClient jdbc, RequestSettings settings, @Qualifier("technicalClock") Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (forget("signature_evidence", SIGNATURES) == BATCH) {}
        while (forget("signing_request", REQUESTS) == BATCH) {}
    }

    private int forget(String table, String due) {
        return jdbc.sql("delete from efirma." + table + " where id in (select id from (" + due
                        + " order by since limit :batch for update skip locked) due)")
                .param("limit", limit())
                .param("batch", BATCH)
                .update();
    }

    private @Nullable OffsetDateTime limit() {
        return Columns.moment(clock.instant().minus(settings.failedKept()));
    }

    @Override
    public String messageKey() {
        return "efirma.work.forget";
    }

    @Override
    public State state() {
        return jdbc.sql("select count(*) as due, min(since) as oldest from (" + SIGNATURES + " union all " + REQUESTS
                        + ") due")
                .param("limit", limit())
                .query((row, number) -> {
                    var oldest = Columns.instant(row, "oldest");
                    return new State(row.getLong("due"), oldest == null ? null : oldest.plus(settings.failedKept()), 0);
                })
                .single();
    }
}
