package org.ventanilla.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of roots and links. */
@Repository
class Roots {

    private static final int FETCH = 500;
    private static final String ROOT = "select number, previous, entries, linked_at, mac from audit.root";

    private final JdbcClient jdbc;

    Roots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Root> last() {
        return jdbc.sql(ROOT + " order by number desc limit 1")
                .query((row, number) -> root(row))
                .optional();
    }

    Optional<Root> find(long number) {
        return jdbc.sql(ROOT + " where number = :number")
                .param("number", number)
                .query((row, index) -> root(row))
                .optional();
    }

    /** The roots after this number, in order. */
    List<Root> after(long number, int limit) {
        return jdbc.sql(ROOT + " where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> root(row))
                .list();
    }

    /** The links of a root with their entries, in order, a few in memory at a time. Call it in a transaction. */
    void eachLinkOf(long number, Consumer<Link> reader) {
        jdbc.sql("""
                        select l.position, l.entry_id, l.mac, e.id as found, %s
                        from audit.link l left join audit.entry e on e.id = l.entry_id
                        where l.root_number = :number order by l.position
                        """.formatted(LoggedEntry.COLUMNS))
                .param("number", number)
                .withFetchSize(FETCH)
                .query(row -> {
                    reader.accept(link(row));
                });
    }

    /** The entries that wait for a root, oldest first. */
    List<LoggedEntry> pending(int limit) {
        return jdbc.sql("""
                        select e.id as found, %s from audit.pending p join audit.entry e on e.id = p.entry_id
                        order by p.entry_id limit :limit
                        """.formatted(LoggedEntry.COLUMNS))
                .param("limit", limit)
                .query((row, index) -> entry(row, 1))
                .list();
    }

    void add(Root root, List<Link> links) {
        jdbc.sql("insert into audit.root (number, previous, entries, linked_at, mac) values (?, ?, ?, ?, ?)")
                .params(
                        root.number(),
                        Hex.bytes(root.previous()),
                        root.entries(),
                        root.linkedAt().atOffset(ZoneOffset.UTC),
                        Hex.bytes(root.mac()))
                .update();
        jdbc.sql("""
                        with linked as (
                            insert into audit.link (root_number, position, entry_id, mac)
                            select :root, position, entry_id, decode(mac, 'hex')
                              from unnest(:entries, :codes) with ordinality as given (entry_id, mac, position)
                            returning entry_id)
                        delete from audit.pending p using linked where p.entry_id = linked.entry_id
                        """)
                .param("root", root.number())
                .param("entries", links.stream().map(Link::entryId).toArray(Long[]::new))
                .param("codes", links.stream().map(Link::mac).toArray(String[]::new))
                .update();
    }

    /** How many entries wait for a root. */
    long waiting() {
        return jdbc.sql("select count(*) from audit.pending").query(Long.class).single();
    }

    /** Since when the oldest of them waits. */
    Optional<Instant> waitingSince() {
        return jdbc.sql("""
                        select e.recorded_at from audit.pending p join audit.entry e on e.id = p.entry_id
                        order by p.entry_id limit 1
                        """)
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private static Root root(ResultSet row) throws SQLException {
        return new Root(
                row.getLong("number"),
                Hex.of(row.getBytes("previous")),
                row.getInt("entries"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                Hex.of(row.getBytes("mac")));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getInt("position"), row.getLong("entry_id"), Hex.of(row.getBytes("mac")), found(row));
    }

    private static @Nullable LoggedEntry found(ResultSet row) throws SQLException {
        row.getLong("found");
        return row.wasNull() ? null : entry(row, 4);
    }

    private static LoggedEntry entry(ResultSet row, int before) throws SQLException {
        var columns = new ArrayList<@Nullable String>();
        for (var column = 1; column <= LoggedEntry.WIDTH; column++) columns.add(row.getString(before + column));
        return new LoggedEntry(row.getLong("found"), columns);
    }
}
