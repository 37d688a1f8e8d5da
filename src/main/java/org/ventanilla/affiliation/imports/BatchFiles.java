package org.ventanilla.affiliation.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of the files that wait, kept in pieces until they are judged, so that any node can judge them, also after a crash. */
@Repository
class BatchFiles {

    private static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    BatchFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the content in pieces, in the caller's transaction; returns its bytes. */
    long store(UUID batchId, InputStream content) throws IOException {
        long size = 0;
        int number = 0;
        for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            jdbc.sql(
                            "insert into affiliation.import_chunk (batch_id, number, content) values (:batch, :number, :content)")
                    .param("batch", batchId)
                    .param("number", number++)
                    .param("content", chunk)
                    .update();
            size += chunk.length;
        }
        return size;
    }

    /** One piece; empty after the last. On a connection of its own, so that it can be read while rows are copied in. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] chunk(UUID batchId, int number) {
        return jdbc.sql("select content from affiliation.import_chunk where batch_id = :batch and number = :number")
                .param("batch", batchId)
                .param("number", number)
                .query((row, index) -> row.getBytes("content"))
                .optional()
                .orElseGet(() -> new byte[0]);
    }
}
