package org.ventanilla.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.Actor;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class KeepAuditableEventsTests {

    private static final Actor WORKER = new Actor(UUID.randomUUID(), "WORKER", "192.0.2.7", "a1b2c3d4e5f60718");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ReadLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private record Act(
            UUID subject, String reason, @Nullable UUID actor) implements AuditableEvent {

        @Override
        public String auditKind() {
            return "audit.log-searched";
        }

        @Override
        public Optional<UUID> auditSubject() {
            return Optional.of(subject);
        }

        @Override
        public Optional<String> auditReason() {
            return Optional.of(reason);
        }

        @Override
        public Map<String, String> auditDetails() {
            return Map.of("b", "2", "a", "1");
        }

        @Override
        public Optional<UUID> auditActor() {
            return Optional.ofNullable(actor);
        }

        @Override
        public boolean auditRefused() {
            return true;
        }
    }

    @Test
    @Tag("V16.2.1")
    void keepsWhoDidWhatWhenOnWhomFromWhereAndWhy() {
        var subject = UUID.randomUUID();

        publish(WORKER, new Act(subject, "queja 17", null));

        var entry = only(subject);
        assertThat(entry.place().actedAt()).isEqualTo(clock.instant());
        assertThat(entry.recordedAt())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(entry.kind()).isEqualTo("audit.log-searched");
        assertThat(entry.refused()).isTrue();
        assertThat(entry.actor())
                .isEqualTo(new LogEntry.Acting(WORKER.accountId(), "WORKER", "192.0.2.7", "a1b2c3d4e5f60718"));
        assertThat(entry.reason()).isEqualTo("queja 17");
        assertThat(entry.details()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    }

    @Test
    void takesTheActingAccountFromTheEventWhereTheRequestDoesNotKnowIt() {
        var subject = UUID.randomUUID();
        var visitor = new Actor(null, "VISITOR", "192.0.2.7", null);

        publish(visitor, new Act(subject, "x", subject));

        assertThat(only(subject).actor()).isEqualTo(new LogEntry.Acting(subject, "VISITOR", "192.0.2.7", null));
    }

    @Test
    @Tag("V16.4.1")
    void keepsOneLineThoughSomebodyTypesControlCharacters() {
        var subject = UUID.randomUUID();

        publish(WORKER, new Act(subject, "queja\r\n2026-11-18 card.issued \u001b[31m\0 {\"a\": \"b\"}", null));

        assertThat(only(subject).reason()).isEqualTo("queja 2026-11-18 card.issued  [31m  {\"a\": \"b\"}");
    }

    @Test
    void keepsNothingOfAFactThatIsRolledBack() {
        var subject = UUID.randomUUID();

        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(new Act(subject, "x", null));
            transaction.setRollbackOnly();
        });

        assertThat(entries(subject)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(new Act(UUID.randomUUID(), "x", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Tag("V16.2.2")
    void readsTheSameInstantsInEveryTimeZone() {
        var subject = UUID.randomUUID();
        publish(WORKER, new Act(subject, "x", null));

        transactions.executeWithoutResult(transaction -> {
            for (var zone : List.of("UTC", "America/Mexico_City", "Asia/Tokyo")) {
                jdbc.sql("set local time zone '" + zone + "'").update();
                assertThat(jdbc.sql("select acted_at from audit.entry where subject_id = ?")
                                .params(subject)
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                        .as(zone)
                        .isEqualTo(clock.instant());
            }
        });
    }

    @Test
    void appendsForStatementsThatTouchManyRows() {
        var subjects = List.of(UUID.randomUUID(), UUID.randomUUID());

        jdbc.sql("""
                        select audit.append(now(), 'card.issued', false, null, 'SYSTEM', null, null, id, null, null)
                          from unnest(:subjects) id
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(Long.class)
                .list();

        assertThat(subjects)
                .allSatisfy(subject -> assertThat(only(subject).details()).isEmpty());
    }

    private void publish(Actor actor, AuditableEvent event) {
        Actor.<Object, RuntimeException>acting(() -> actor, () -> {
            transactions.executeWithoutResult(transaction -> events.publishEvent(event));
            return event;
        });
    }

    private LogEntry only(UUID subject) {
        assertThat(entries(subject)).hasSize(1);
        return entries(subject).getFirst();
    }

    private List<LogEntry> entries(UUID subject) {
        var filter = new LogFilter(List.of(subject), List.of(), null, null, null, null);
        return log.page(filter, LogEntry.Place.NEWEST, 10);
    }
}
