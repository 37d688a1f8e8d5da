package org.ventanilla.identity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Curp;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;
import org.ventanilla.core.WorkQueue;
import org.ventanilla.identity.review.QueuedRegistration.Signal;
import org.ventanilla.identity.review.QueuedRegistration.SignalKind;

/** Registrations for officers, oldest first, page by page along an index, with what asks for a look. */
@Component
public class RegistrationQueue {

    private static final String LISTED = """
            from (
                select r.id, r.curp, r.nss, r.status, r.refusal, r.held_at, r.submitted_at, r.confirmation_due_at,
                       (select count(*) from identity.registration o
                        where (o.nss = r.nss or o.curp = r.curp) and o.id <> r.id) as same_person,
                       (select count(*) from identity.registration o
                        where lower(o.email) = lower(r.email) and o.nss <> r.nss) as same_address,
                       (select count(*) from identity.registration o
                        where o.network_hash = r.network_hash and o.nss <> r.nss
                          and o.submitted_at between r.submitted_at - interval '7 days'
                                                 and r.submitted_at + interval '7 days') as same_network
                from identity.registration r) listed
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Registrations of this filter after this one; without one, from the beginning. */
    public KeysetPage<QueuedRegistration> page(RegistrationFilter filter, @Nullable UUID after, int size) {
        var read = dated("select *" + LISTED + "where " + filter.condition() + "\n" + """
                        and (cast(:after as uuid) is null or (submitted_at, id) >
                            (select submitted_at, id from identity.registration where id = :after))
                        order by submitted_at, id limit :size
                        """, filter)
                .param("after", after, Types.OTHER)
                .param("size", size + 1)
                .query(RegistrationQueue::queued)
                .list();
        return KeysetPage.of(read, size);
    }

    /** One registration; throws {@link NotFound} where there is none. */
    public QueuedRegistration find(UUID id) {
        return jdbc.sql("select *" + LISTED + "where id = :id")
                .param("id", id)
                .query(RegistrationQueue::queued)
                .optional()
                .orElseThrow(() -> new NotFound("registration"));
    }

    WorkQueue.State state(RegistrationFilter filter) {
        return dated(
                        "select count(*) as waiting, min(submitted_at) as oldest" + " " + LISTED + "where "
                                + filter.condition(),
                        filter)
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new WorkQueue.State(row.getLong("waiting"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    private StatementSpec dated(String sql, RegistrationFilter filter) {
        if (filter != RegistrationFilter.DONE_TODAY) return jdbc.sql(sql);
        var today = LegalTime.today(clock).atStartOfDay(LegalTime.ZONE).toInstant();
        return jdbc.sql(sql)
                .param("today", today.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static QueuedRegistration queued(ResultSet row, int number) throws SQLException {
        return new QueuedRegistration(
                row.getObject("id", UUID.class),
                QueuedRegistration.initials(new Curp(row.getString("curp"))),
                new Nss(row.getString("nss")).lastFour(),
                ReviewStage.of(row.getString("status"), row.getObject("held_at") != null),
                instant(row, "submitted_at"),
                instant(row, "confirmation_due_at"),
                signals(row),
                row.getString("refusal") != null);
    }

    private static List<Signal> signals(ResultSet row) throws SQLException {
        var signals = new ArrayList<Signal>();
        var refusal = row.getString("refusal");
        if (refusal != null) signals.add(new Signal(SignalKind.valueOf(refusal), 1));
        for (var kind : List.of(SignalKind.SAME_PERSON, SignalKind.SAME_ADDRESS, SignalKind.SAME_NETWORK)) {
            var count = row.getLong(kind.name());
            if (count > 0) signals.add(new Signal(kind, count));
        }
        return signals;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
