package org.ventanilla.audit.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.core.LegalTime;

/** Reads the log along its indexes, newest first. */
@Repository
public class ReadLog {

    private static final String SELECT = """
            select e.id, e.acted_at, e.recorded_at, e.kind, e.refused, e.actor_id, e.actor_role, e.network_address, e.session,
                   e.subject_id, e.reason, l.root_number,
                   array(select key from jsonb_each_text(e.details) order by key) as names,
                   array(select value from jsonb_each_text(e.details) order by key) as facts
              from audit.entry e left join audit.link l on l.entry_id = e.id
             where (e.acted_at, e.id) < (:actedAt, :id)""";

    private final JdbcClient jdbc;

    ReadLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries after this place that fit the filter. */
    public List<LogEntry> page(LogFilter filter, LogEntry.Place after, int limit) {
        return jdbc.sql(SELECT + conditions(filter) + " order by e.acted_at desc, e.id desc limit :limit")
                .param("actedAt", after.actedAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("subjects", filter.subjects().toArray(UUID[]::new))
                .param("actors", filter.actors().toArray(UUID[]::new))
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("from", startOf(filter.from()))
                .param(
                        "until",
                        filter.until() == null ? null : startOf(filter.until().plusDays(1)))
                .param("refused", filter.refused(), Types.BOOLEAN)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The kinds that occur, in order. */
    public List<String> kinds() {
        return jdbc.sql("""
                        with recursive kinds (kind) as (
                            (select kind from audit.entry order by kind limit 1)
                            union all
                            select (select e.kind from audit.entry e where e.kind > k.kind order by e.kind limit 1)
                              from kinds k where k.kind is not null)
                        select kind from kinds where kind is not null
                        """).query(String.class).list();
    }

    private static String conditions(LogFilter filter) {
        var conditions = new ArrayList<String>();
        if (!filter.subjects().isEmpty()) conditions.add("e.subject_id = any(:subjects)");
        if (!filter.actors().isEmpty()) conditions.add("e.actor_id = any(:actors)");
        if (filter.kind() != null) conditions.add("e.kind = :kind");
        if (filter.from() != null) conditions.add("e.acted_at >= :from");
        if (filter.until() != null) conditions.add("e.acted_at < :until");
        if (filter.refused() != null) conditions.add("e.refused = :refused");
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(LegalTime.ZONE).toOffsetDateTime();
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                new LogEntry.Place(
                        row.getObject("acted_at", OffsetDateTime.class).toInstant(), row.getLong("id")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getBoolean("refused"),
                new LogEntry.Acting(
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_role"),
                        row.getString("network_address"),
                        row.getString("session")),
                row.getObject("subject_id", UUID.class),
                row.getString("reason"),
                details(row),
                row.getObject("root_number", Long.class));
    }

    private static Map<String, String> details(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var facts = (String[]) row.getArray("facts").getArray();
        var details = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i++) details.put(names[i], facts[i]);
        return details;
    }
}
