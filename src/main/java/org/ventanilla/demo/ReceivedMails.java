package org.ventanilla.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mail that the demonstration's servers took, of all instances. */
@Repository
@Profile("demo")
class ReceivedMails {

    private static final String COLUMNS =
            "select id, received_at, recipient, subject, text_body from demo.received_mail ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a mail; the same Message-ID is kept once. */
    void keep(MailText mail) {
        jdbc.sql("""
                insert into demo.received_mail (message_id, received_at, recipient, subject, text_body)
                values (:messageId, :receivedAt, :recipient, :subject, :text)
                on conflict (message_id) do nothing
                """)
                .param("messageId", mail.messageId())
                .param("receivedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .update();
    }

    /** The newest mails with a lower number, newest first. */
    List<ReceivedMail> before(long id, int limit) {
        return jdbc.sql(COLUMNS + "where id < :id order by id desc limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(ReceivedMails::mail)
                .list();
    }

    /** The newest mails to this address with a lower number, newest first. */
    List<ReceivedMail> toAddressBefore(String recipient, long id, int limit) {
        return jdbc.sql(COLUMNS + "where recipient = :recipient and id < :id order by id desc limit :limit")
                .param("recipient", recipient)
                .param("id", id)
                .param("limit", limit)
                .query(ReceivedMails::mail)
                .list();
    }

    Optional<ReceivedMail> find(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(ReceivedMails::mail)
                .optional();
    }

    private static ReceivedMail mail(ResultSet row, int number) throws SQLException {
        return new ReceivedMail(
                row.getLong("id"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text_body"));
    }
}
