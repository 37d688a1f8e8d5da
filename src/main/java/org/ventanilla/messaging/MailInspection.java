package org.ventanilla.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.WorkQueue;

/** Mail in trouble, read from the outbox along its indexes. */
@Component
class MailInspection implements UnsentMail {

    private static final String TRACE = """
            select m.id, m.template, m.recipient, m.state, m.attempts, m.next_attempt_at,
                   m.waiting_since, coalesce(m.sent_at, m.failed_at) as settled_at,
                   coalesce((select a.answer from messaging.delivery_attempt a
                             where a.message_id = m.id and a.number = m.attempts), '') as answer
            from messaging.outgoing_message m
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Clock technicalClock;

    MailInspection(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    @Override
    public KeysetPage<Trace> in(Trouble trouble, @Nullable UUID after, int size) {
        return KeysetPage.of(trouble == Trouble.WAITING ? waiting(after, size + 1) : failed(after, size + 1), size);
    }

    private List<Trace> waiting(@Nullable UUID after, int size) {
        return jdbc.sql(TRACE + """
                        where m.state = 'PENDING' and m.waiting_since < :longAgo
                          and (cast(:after as uuid) is null or (m.waiting_since, m.id) >
                            (select waiting_since, id from messaging.outgoing_message where id = :after))
                        order by m.waiting_since, m.id limit :size
                        """)
                .param(
                        "longAgo",
                        technicalClock.instant().minus(MailStatus.PATIENCE).atOffset(ZoneOffset.UTC))
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query(this::trace)
                .list();
    }

    private List<Trace> failed(@Nullable UUID after, int size) {
        return jdbc.sql(TRACE + """
                        where m.state = 'FAILED'
                          and (cast(:after as uuid) is null or (m.failed_at, m.id) <
                            (select failed_at, id from messaging.outgoing_message where id = :after))
                        order by m.failed_at desc, m.id desc limit :size
                        """)
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query(this::trace)
                .list();
    }

    @Override
    public WorkQueue.State givenUpSince(Instant time) {
        return jdbc.sql("""
                        select count(*) as given_up, min(failed_at) as first from messaging.outgoing_message
                        where state = 'FAILED' and failed_at >= :time
                        """)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WorkQueue.State(row.getLong("given_up"), instant(row, "first")))
                .single();
    }

    @Override
    public List<Trace> sentTo(EmailAddress address, int size) {
        return jdbc.sql(TRACE
                        + "where lower(m.recipient) = lower(:address) order by m.waiting_since desc, m.id limit :size")
                .param("address", address.value())
                .param("size", size)
                .query(this::trace)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tryAgainNow(OutgoingMessageId id) {
        var waiting = jdbc.sql(
                                "update messaging.outgoing_message set next_attempt_at = :now where id = :id and state = 'PENDING'")
                        .param("now", technicalClock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
        if (waiting) events.publishEvent(new MessageEnqueued());
        return waiting;
    }

    private Trace trace(ResultSet row, int number) throws SQLException {
        var recipient = new EmailAddress(row.getString("recipient"));
        var settledAt = instant(row, "settled_at");
        var nextAttempt = row.getObject("next_attempt_at", OffsetDateTime.class);
        return new Trace(
                row.getObject("id", UUID.class),
                row.getString("template"),
                recipient.masked(),
                MessageStatus.State.valueOf(row.getString("state")),
                settledAt == null ? inBusinessTime(row.getObject("waiting_since", OffsetDateTime.class)) : settledAt,
                row.getInt("attempts"),
                row.getString("answer").replace(recipient.value(), recipient.masked()),
                nextAttempt == null ? null : inBusinessTime(nextAttempt));
    }

    /** Mail waits in real time; officers read business time. */
    private Instant inBusinessTime(OffsetDateTime realTime) {
        return clock.instant().plus(Duration.between(technicalClock.instant(), realTime.toInstant()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
