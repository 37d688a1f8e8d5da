package org.ventanilla.clarification.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.clarification.files.CheckedFile;

/** Writes what is said in a case, and the stages it comes to. Nothing of it is ever changed. */
@Component
class Conversation {

    private final JdbcClient jdbc;

    Conversation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(UUID requestKey) {
        return jdbc.sql("select exists (select from clarification.message where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    long countBy(UUID author, Instant since) {
        return jdbc.sql("select count(*) from clarification.message where author_id = :author and written_at > :since")
                .param("author", author)
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /** Keeps a message of this author, with its files. */
    void say(ClarificationCase about, UUID author, NewMessage.Sealed message, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into clarification.message
                    (id, request_key, case_id, owner_id, number, author_id, by_officer, text, written_at)
                select :id, :key, :case, :owner, coalesce(max(number), 0) + 1, :author, :officer, :text, :now
                  from clarification.message where case_id = :case
                """)
                .param("id", id)
                .param("key", message.requestKey())
                .param("case", about.id())
                .param("owner", about.ownerId())
                .param("author", author)
                .param("officer", !author.equals(about.ownerId()))
                .param("text", message.words().value())
                .param("now", Timestamp.from(now))
                .update();
        for (int number = 1; number <= message.files().size(); number++)
            attach(id, number, message.files().get(number - 1));
    }

    /** Keeps the stage that the case came to. */
    void comeTo(ClarificationCase about, Instant now) {
        jdbc.sql("""
                insert into clarification.stage_change (case_id, number, stage, changed_at)
                select :case, coalesce(max(number), 0) + 1, :stage, :now
                  from clarification.stage_change where case_id = :case
                """)
                .param("case", about.id())
                .param("stage", about.stage().name())
                .param("now", Timestamp.from(now))
                .update();
    }

    private void attach(UUID message, int number, CheckedFile file) {
        jdbc.sql("""
                insert into clarification.attachment
                    (id, message_id, number, file_name, media_type, size_bytes, sha256, content)
                values (:id, :message, :number, :name, :type, :size, :digest, :content)
                """)
                .param("id", UUID.randomUUID())
                .param("message", message)
                .param("number", number)
                .param("name", file.name())
                .param("type", file.kind().mediaType())
                .param("size", file.content().length)
                .param("digest", file.digest().hex())
                .param("content", file.content())
                .update();
    }
}
