package org.ventanilla.clarification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.clarification.domain.CaseView.Message;
import org.ventanilla.clarification.domain.CaseView.Message.FileView;
import org.ventanilla.clarification.domain.CaseView.Step;
import org.ventanilla.clarification.files.FileKind;

/** Reads a case whole. Who may see it is decided by those who ask. */
@Component
class CaseReader {

    static final String COLUMNS =
            "number, folio, kind, subject, stage, owner_id, officer_id, opened_at, answer_due_on, last_word_at";

    private final JdbcClient jdbc;

    CaseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case of this folio. */
    Optional<CaseView> find(String folio) {
        return jdbc.sql("select id, closure, version, " + COLUMNS
                        + " from clarification.clarification_case where folio = :folio")
                .param("folio", folio)
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        line(row, number),
                        row.getString("closure"),
                        row.getInt("version")))
                .optional()
                .map(this::complete);
    }

    /** A file of the case of this folio. */
    Optional<KeptFile> file(String folio, UUID file) {
        return jdbc.sql("""
                select a.file_name, a.media_type, a.content
                  from clarification.attachment a
                  join clarification.message m on m.id = a.message_id
                  join clarification.clarification_case c on c.id = m.case_id
                 where c.folio = :folio and a.id = :file
                """)
                .param("folio", folio)
                .param("file", file)
                .query((row, number) -> new KeptFile(row.getString(1), kind(row.getString(2)), row.getBytes(3)))
                .optional();
    }

    static CaseLine line(ResultSet row, int number) throws SQLException {
        return new CaseLine(
                row.getLong("number"),
                row.getString("folio"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                CaseStage.valueOf(row.getString("stage")),
                row.getObject("owner_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("answer_due_on", LocalDate.class),
                row.getTimestamp("last_word_at").toInstant());
    }

    private CaseView complete(Found found) {
        var closure = found.closure == null ? null : Closure.valueOf(found.closure);
        return new CaseView(
                found.line, closure, found.version, Step.way(changes(found.id)), messages(found.id, found.line));
    }

    private List<StageChange> changes(UUID id) {
        return jdbc.sql(
                        "select stage, changed_at from clarification.stage_change where case_id = :case order by number")
                .param("case", id)
                .query((row, number) -> new StageChange(
                        CaseStage.valueOf(row.getString(1)), row.getTimestamp(2).toInstant()))
                .list();
    }

    private List<Message> messages(UUID id, CaseLine line) {
        var files = filesOf(id).stream().collect(Collectors.groupingBy(FileView::messageId));
        return jdbc
                .sql("""
                select id, author_id, by_officer, text, written_at from clarification.message
                 where case_id = :case and owner_id = :owner order by number
                """)
                .param("case", id)
                .param("owner", line.ownerId())
                .query((row, number) -> new Message(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        List.of()))
                .list()
                .stream()
                .map(message -> message.with(files.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private List<FileView> filesOf(UUID id) {
        return jdbc.sql("""
                select a.id, a.message_id, a.file_name, a.media_type, a.size_bytes
                  from clarification.attachment a join clarification.message m on m.id = a.message_id
                 where m.case_id = :case order by m.number, a.number
                """)
                .param("case", id)
                .query((row, number) -> new FileView(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        kind(row.getString(4)),
                        row.getInt(5)))
                .list();
    }

    private static FileKind kind(String mediaType) {
        return FileKind.of(mediaType).orElseThrow();
    }

    private record Found(UUID id, CaseLine line, @Nullable String closure, int version) {}
}
