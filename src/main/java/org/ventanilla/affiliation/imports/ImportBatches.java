package org.ventanilla.affiliation.imports;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.formats.Recognition.Refused;
import org.ventanilla.affiliation.formats.RegisterFormat;

/** The queue of files and what became of each. */
@Repository
class ImportBatches {

    private final JdbcClient jdbc;

    ImportBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a file to the queue; false where the same bytes or the same request came before. */
    boolean add(UUID id, FileToImport file, String sha256, long size, Instant now) {
        return jdbc.sql("""
                                insert into affiliation.import_batch
                                    (id, file_name, content_sha256, size_bytes, received_on, uploaded_at, uploaded_by, request_key, state)
                                values (:id, :name, :sha256, :size, :receivedOn, :now, :uploadedBy, :requestKey, 'RECEIVED')
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("name", file.name())
                        .param("sha256", sha256)
                        .param("size", size)
                        .param("receivedOn", file.receivedOn())
                        .param("now", at(now))
                        .param("uploadedBy", file.uploadedBy(), Types.OTHER)
                        .param("requestKey", file.requestKey(), Types.OTHER)
                        .update()
                == 1;
    }

    /** The batch that the same request or the same bytes made before. */
    UUID earlier(@Nullable UUID requestKey, String sha256) {
        return jdbc.sql("""
                        select id from affiliation.import_batch
                        where request_key = :requestKey or content_sha256 = :sha256
                        order by request_key = :requestKey desc nulls last,
                                 (state in ('RECEIVED', 'RUNNING', 'REFUSED') or lines_accepted > 0) desc, number desc
                        limit 1
                        """)
                .param("requestKey", requestKey, Types.OTHER)
                .param("sha256", sha256)
                .query(UUID.class)
                .single();
    }

    /** The oldest file that waits, or whose judging was cut off. */
    Optional<WaitingBatch> oldestWaiting() {
        return jdbc.sql("""
                        select id, received_on, attempts from affiliation.import_batch
                        where state in ('RECEIVED', 'RUNNING') order by number limit 1
                        """)
                .query((row, number) -> new WaitingBatch(
                        row.getObject("id", UUID.class),
                        row.getObject("received_on", LocalDate.class),
                        row.getInt("attempts")))
                .optional();
    }

    boolean waits(UUID id) {
        return jdbc.sql("select state in ('RECEIVED', 'RUNNING') from affiliation.import_batch where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Notes that an attempt begins, at once and for all to see. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(UUID id, Instant now) {
        jdbc.sql("""
                        update affiliation.import_batch
                        set state = 'RUNNING', attempts = attempts + 1, started_at = :now, lines_done = 0
                        where id = :id
                        """).param("id", id).param("now", at(now)).update();
    }

    /** Notes how far the reading is, at once and for all to see. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, long done, long total) {
        jdbc.sql("update affiliation.import_batch set lines_done = :done, lines_total = :total where id = :id")
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void giveUp(UUID id, Instant now) {
        jdbc.sql("update affiliation.import_batch set state = 'FAILED', finished_at = :now where id = :id")
                .param("id", id)
                .param("now", at(now))
                .update();
        discard(id);
    }

    void refuse(UUID id, Refused refused, Instant now) {
        jdbc.sql("""
                        update affiliation.import_batch
                        set state = 'REFUSED', finished_at = :now, refusal_code = :code, refusal_values = :values
                        where id = :id
                        """)
                .param("id", id)
                .param("now", at(now))
                .param("code", refused.reason().name())
                .param("values", refused.values().toArray(String[]::new))
                .update();
        discard(id);
    }

    void finish(UUID id, RegisterFormat format, BatchView.Counts counts, Instant now) {
        jdbc.sql("""
                        update affiliation.import_batch
                        set state = 'DONE', finished_at = :now, format = :format, lines_done = lines_total, lines_read = :read,
                            lines_accepted = :accepted, lines_rejected = :rejected, lines_warned = :warned
                        where id = :id
                        """)
                .param("id", id)
                .param("now", at(now))
                .param("format", format.name())
                .param("read", counts.read())
                .param("accepted", counts.accepted())
                .param("rejected", counts.rejected())
                .param("warned", counts.warned())
                .update();
        discard(id);
    }

    /** The bytes of a judged file are not kept. */
    private void discard(UUID id) {
        jdbc.sql("delete from affiliation.import_chunk where batch_id = :id")
                .param("id", id)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
