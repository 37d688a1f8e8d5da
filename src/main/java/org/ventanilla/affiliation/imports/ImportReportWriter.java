package org.ventanilla.affiliation.imports;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the report of a file from its staging tables: the lines that are rejected or marked, and why. */
@Component
class ImportReportWriter {

    private final JdbcClient jdbc;

    ImportReportWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the report and counts. A warning on a line that is rejected is left out. */
    BatchView.Counts write(UUID batchId) {
        jdbc.sql(
                        "delete from judged using staged where staged.line_number = judged.line_number and staged.rejected and severity = 'WARNING'")
                .update();
        jdbc.sql("""
                        insert into affiliation.import_line (batch_id, line_number, outcome, content)
                        select :batch, line_number, case when rejected then 'REJECTED' else 'WARNED' end, content
                        from staged where line_number in (select line_number from judged)
                        """).param("batch", batchId).update();
        jdbc.sql("""
                        insert into affiliation.import_remark (batch_id, line_number, ordinal, severity, code, field, value)
                        select :batch, line_number, row_number() over (partition by line_number order by place),
                               severity, code, field, value
                        from judged
                        """).param("batch", batchId).update();
        return jdbc.sql("""
                        select count(*) as read, count(*) filter (where rejected) as rejected,
                               (select count(distinct line_number) from judged where severity = 'WARNING') as warned
                        from staged
                        """)
                .query((row, number) ->
                        new BatchView.Counts(row.getLong("read"), row.getLong("rejected"), row.getLong("warned")))
                .single();
    }
}
