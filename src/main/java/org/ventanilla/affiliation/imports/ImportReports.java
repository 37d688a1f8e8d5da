package org.ventanilla.affiliation.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.affiliation.formats.Refusal;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.affiliation.formats.RemarkCode;
import org.ventanilla.core.NotFound;

/** The files that came in and the reports on them, for officers. All lists are read page by page along an index. */
@Repository
public class ImportReports {

    private static final String BATCH = "select * from affiliation.import_batch ";

    private final JdbcClient jdbc;

    ImportReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files in order of arrival, newest first, from the one before this number on. */
    public List<BatchView> page(long before, int size) {
        return jdbc.sql(BATCH + "where number < :before order by number desc limit :size")
                .param("before", before)
                .param("size", size)
                .query((row, number) -> batch(row))
                .list();
    }

    /** One file; throws {@link NotFound} where there is none. */
    public BatchView find(UUID id) {
        return jdbc.sql(BATCH + "where id = :id")
                .param("id", id)
                .query((row, number) -> batch(row))
                .optional()
                .orElseThrow(() -> new NotFound("import batch"));
    }

    /** Remarks on the lines of a file in their order, after this one: line 0 for the first page. */
    public List<RemarkView> remarks(UUID batchId, long afterLine, int afterOrdinal, int size) {
        return jdbc.sql("""
                        select remark.line_number, remark.ordinal, remark.code, remark.field, remark.value, line.content
                        from affiliation.import_remark remark
                        join affiliation.import_line line
                          on line.batch_id = remark.batch_id and line.line_number = remark.line_number
                        where remark.batch_id = :batch and (remark.line_number, remark.ordinal) > (:line, :ordinal)
                        order by remark.line_number, remark.ordinal limit :size
                        """)
                .param("batch", batchId)
                .param("line", afterLine)
                .param("ordinal", afterOrdinal)
                .param("size", size)
                .query((row, number) -> remark(row))
                .list();
    }

    private static RemarkView remark(ResultSet row) throws SQLException {
        return new RemarkView(
                row.getLong("line_number"),
                row.getInt("ordinal"),
                RemarkCode.of(row.getString("code")),
                row.getString("field"),
                row.getString("value"),
                row.getString("content"));
    }

    private static BatchView batch(ResultSet row) throws SQLException {
        var format = row.getString("format");
        var refusal = row.getString("refusal_code");
        return new BatchView(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                row.getObject("received_on", LocalDate.class),
                Objects.requireNonNull(instant(row, "uploaded_at")),
                ImportState.valueOf(row.getString("state")),
                format == null ? null : RegisterFormat.valueOf(format),
                new BatchView.Progress(row.getLong("lines_done"), row.getLong("lines_total")),
                new BatchView.Counts(
                        row.getLong("lines_read"), row.getLong("lines_rejected"), row.getLong("lines_warned")),
                refusal == null ? null : Refusal.valueOf(refusal),
                List.of((String[]) row.getArray("refusal_values").getArray()),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
