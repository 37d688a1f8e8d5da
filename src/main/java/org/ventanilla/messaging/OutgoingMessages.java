package org.ventanilla.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.messaging.Delivery.Outcome;
import org.ventanilla.messaging.MessageStatus.State;

/** Rows of the outbox. */
@Repository
class OutgoingMessages {

    private final JdbcClient jdbc;

    OutgoingMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(QueuedMessage message, String template) {
        jdbc.sql("""
                insert into messaging.outgoing_message (id, recipient, locale, template, subject, text_body, html_body, message_id,
                    enqueued_at, waiting_since, state, next_attempt_at)
                values (:id, :recipient, :locale, :template, :subject, :text, :html, :messageId, :enqueuedAt, :now, 'PENDING', :now)
                """)
                .param("id", message.id())
                .param("recipient", message.recipient())
                .param("locale", message.locale().toLanguageTag())
                .param("template", template)
                .param("subject", message.mail().subject())
                .param("text", message.mail().text())
                .param("html", message.mail().html())
                .param("messageId", message.messageId())
                .param("enqueuedAt", utc(message.enqueuedAt()))
                .param("now", utc(message.waitingSince()))
                .update();
    }

    /** The message that is due longest, locked until the end of the transaction; what another node has locked is passed over. */
    Optional<QueuedMessage> claimDue(Instant now) {
        return jdbc.sql("""
                select id, recipient, locale, subject, text_body, html_body, message_id, enqueued_at, waiting_since, attempts
                from messaging.outgoing_message
                where state = 'PENDING' and next_attempt_at <= :now
                order by next_attempt_at, id
                limit 1
                for update skip locked
                """)
                .param("now", utc(now))
                .query(OutgoingMessages::queued)
                .optional();
    }

    void recordAttempt(QueuedMessage message, Instant attemptedAt, Delivery delivery) {
        jdbc.sql("""
                insert into messaging.delivery_attempt (message_id, number, attempted_at, outcome, answer)
                values (:id, :number, :attemptedAt, :outcome, :answer)
                """)
                .param("id", message.id())
                .param("number", message.attempts() + 1)
                .param("attemptedAt", utc(attemptedAt))
                .param("outcome", delivery.outcome().name())
                .param("answer", delivery.answer())
                .update();
    }

    void postpone(UUID id, Instant nextAttemptAt) {
        jdbc.sql("""
                update messaging.outgoing_message set attempts = attempts + 1, next_attempt_at = :next where id = :id
                """).param("next", utc(nextAttemptAt)).param("id", id).update();
    }

    /** Ends the message's waiting; its texts, which may hold links, are erased. */
    void settle(UUID id, State outcome, Instant businessTime, Instant announceAt) {
        jdbc.sql("""
                update messaging.outgoing_message
                set state = :state, attempts = attempts + 1, next_attempt_at = null, text_body = null, html_body = null,
                    sent_at = case when :state = 'SENT' then cast(:at as timestamptz) end,
                    failed_at = case when :state = 'FAILED' then cast(:at as timestamptz) end,
                    announce_at = :announceAt
                where id = :id
                """)
                .param("state", outcome.name())
                .param("at", utc(businessTime))
                .param("announceAt", utc(announceAt))
                .param("id", id)
                .update();
    }

    /** Messages whose outcome is to be announced, oldest first, a batch at a time. */
    List<SettledMessage> unannounced(Instant now) {
        return jdbc.sql("""
                select id, state, coalesce(sent_at, failed_at) as settled_at
                from messaging.outgoing_message
                where announce_at <= :now
                order by announce_at, id
                limit 100
                """)
                .param("now", utc(now))
                .query((row, number) -> new SettledMessage(
                        row.getObject("id", UUID.class),
                        State.valueOf(row.getString("state")),
                        instant(row, "settled_at")))
                .list();
    }

    /** Whether this transaction is the one that announces the outcome; others wait for its end. */
    boolean markAnnounced(UUID id) {
        return jdbc.sql(
                                "update messaging.outgoing_message set announce_at = null where id = :id and announce_at is not null")
                        .param("id", id)
                        .update()
                == 1;
    }

    void announceAgain(UUID id, Instant announceAt) {
        jdbc.sql("update messaging.outgoing_message set announce_at = :at where id = :id and announce_at is not null")
                .param("at", utc(announceAt))
                .param("id", id)
                .update();
    }

    Optional<MessageStatus> status(UUID id) {
        return jdbc.sql("select state, sent_at from messaging.outgoing_message where id = :id")
                .param("id", id)
                .query(OutgoingMessages::status)
                .optional();
    }

    /** Whether a message has waited since before the instant and it is not this one mail that the server refuses. */
    boolean anyStuckSince(Instant instant) {
        return jdbc.sql("""
                select exists (
                    select 1 from messaging.outgoing_message m
                    where m.state = 'PENDING' and m.waiting_since < :instant
                      and not exists (
                        select 1 from messaging.delivery_attempt a
                        where a.message_id = m.id and a.number = m.attempts and a.outcome <> :unavailable))
                """)
                .param("instant", utc(instant))
                .param("unavailable", Outcome.UNAVAILABLE.name())
                .query(Boolean.class)
                .single();
    }

    private static QueuedMessage queued(ResultSet row, int number) throws SQLException {
        return new QueuedMessage(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("locale")),
                new RenderedMail(row.getString("subject"), row.getString("text_body"), row.getString("html_body")),
                row.getString("message_id"),
                instant(row, "enqueued_at"),
                instant(row, "waiting_since"),
                row.getInt("attempts"));
    }

    private static MessageStatus status(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new MessageStatus(state, state == State.SENT ? instant(row, "sent_at") : null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * A message whose waiting is over.
     *
     * @param id the message
     * @param state sent or failed
     * @param settledAt business time of that
     */
    record SettledMessage(UUID id, State state, Instant settledAt) {}
}
