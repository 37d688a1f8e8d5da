package org.ventanilla.affiliation.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.core.BaseConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.RegisterRecords;

/**
 * The temporary tables of one file: {@code staged} holds its records, {@code judged} the remarks on them. They live in the transaction that
 * judges the file and vanish with it.
 */
@Component
class StagingTable {

    private static final String OWN_COLUMNS = """
            line_number bigint not null, content text not null, rejected boolean not null,
            severities text[] not null, codes text[] not null, fields text[] not null, field_values text[] not null""";

    private static final String OWN_NAMES = "line_number, content, rejected, severities, codes, fields, field_values";

    private static final int BUFFER = 1 << 16;

    /** Records between two notes of progress. */
    private static final int STEP = 10_000;

    private final JdbcTemplate jdbc;

    StagingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the tables for records with these columns. */
    void create(List<String> columns) {
        jdbc.execute("set local work_mem = '64MB'");
        jdbc.execute("create temporary table staged (" + OWN_COLUMNS + ", " + String.join(", ", columns)
                + ") on commit drop");
        jdbc.execute("""
                create temporary table judged (
                    line_number bigint not null, severity text not null, code text not null, field text not null, value text not null,
                    place bigint generated always as identity) on commit drop
                """);
    }

    /** Copies all records in, telling the progress every now and then. */
    void fill(RegisterRecords records, List<String> columns, LongConsumer progress) {
        var names = columns.stream()
                .map(column -> column.substring(0, column.indexOf(' ')))
                .collect(Collectors.joining(", "));
        var copy = "copy staged (" + OWN_NAMES + ", " + names + ") from stdin";
        jdbc.execute(
                (ConnectionCallback<Long>) connection -> copyIn(connection, copy, columns.size(), records, progress));
        jdbc.execute("analyze staged");
        jdbc.execute("""
                insert into judged (line_number, severity, code, field, value)
                select line_number, remark.severity, remark.code, remark.field, remark.value
                from staged, unnest(severities, codes, fields, field_values) with ordinality
                    as remark (severity, code, field, value, place)
                where codes <> '{}'
                order by line_number, remark.place
                """);
    }

    /** Marks the lines that the judging ruled out. */
    void settle() {
        jdbc.execute("""
                update staged set rejected = true
                from (select distinct line_number from judged where severity = 'REJECTION') ruled_out
                where ruled_out.line_number = staged.line_number and not staged.rejected
                """);
    }

    private static long copyIn(
            Connection connection, String copy, int columns, RegisterRecords records, LongConsumer progress)
            throws SQLException {
        var copies = new CopyManager(connection.unwrap(BaseConnection.class));
        long count = 0;
        try (var stream = new PGCopyOutputStream(copies.copyIn(copy), BUFFER);
                var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER)) {
            var rows = new CopyRows(writer, columns);
            for (var record = records.next(); record != null; record = records.next()) {
                rows.write(record);
                if (++count % STEP == 0) progress.accept(count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }
}
