package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.messaging.MessageStatus.State;
import org.ventanilla.messaging.UnsentMail.Trace;
import org.ventanilla.messaging.UnsentMail.Trouble;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.VentanillaTest;

/** Mail in trouble as officers see it. */
@VentanillaTest
class UnsentMailTests {

    @Autowired
    private UnsentMail unsent;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRun mailRun;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private MailToSend work;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress address = new EmailAddress("p" + UUID.randomUUID() + "@correo.example");

    @Test
    void showsWhatTheServerRefusedForGoodWithoutTheAddress() {
        catcher.refuse(address.value(), 550);
        var id = enqueue();
        mailRun.sendDue();

        var trace = trace(Trouble.FAILED, id);

        assertThat(trace.state()).isEqualTo(State.FAILED);
        assertThat(trace.attempts()).isEqualTo(1);
        assertThat(trace.answer()).contains("550");
        assertThat(trace.toString()).doesNotContain(address.value()).contains(address.masked());
        assertThat(retry(id)).as("its texts are gone").isFalse();
    }

    @Test
    void triesAWaitingMailAgainWhenAnOfficerSaysSo() {
        catcher.refuse(address.value(), 451);
        var id = enqueue();
        mailRun.sendDue();
        waitedFor(id, 10);
        assertThat(trace(Trouble.WAITING, id).answer()).contains("451");
        assertThat(work.state().failing()).isPositive();

        catcher.take(address.value());
        mailRun.sendDue();
        assertThat(outbox.statusOf(id).state()).as("not before its time").isEqualTo(State.PENDING);
        assertThat(retry(id)).isTrue();
        mailRun.sendDue();

        assertThat(outbox.statusOf(id).state()).isEqualTo(State.SENT);
        assertThat(unsent.sentTo(address, 5)).singleElement().satisfies(trace -> {
            assertThat(trace.state()).isEqualTo(State.SENT);
            assertThat(trace.template()).isEqualTo("messaging/sample");
        });
    }

    @Test
    void countsWhatWasGivenUpSinceATime() {
        var before = unsent.givenUpSince(Instant.EPOCH).waiting();
        catcher.refuse(address.value(), 550);
        var givenUpAt = trace(Trouble.FAILED, enqueueAndSend()).since();

        assertThat(unsent.givenUpSince(Instant.EPOCH).waiting()).isEqualTo(before + 1);
        assertThat(unsent.givenUpSince(givenUpAt).waiting())
                .isGreaterThan(unsent.givenUpSince(givenUpAt.plusSeconds(1)).waiting());
    }

    @Test
    void leavesFreshMailAlone() {
        catcher.refuse(address.value(), 451);
        var id = enqueue();
        mailRun.sendDue();

        assertThat(all(Trouble.WAITING)).noneMatch(trace -> trace.id().equals(id.value()));
    }

    @Test
    void readsPageByPage() {
        catcher.refuse(address.value(), 550);
        enqueue();
        enqueue();
        mailRun.sendDue();

        var first = unsent.in(Trouble.FAILED, null, 1);
        var second = unsent.in(Trouble.FAILED, first.last().id(), 1);

        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    private OutgoingMessageId enqueueAndSend() {
        var id = enqueue();
        mailRun.sendDue();
        return id;
    }

    private OutgoingMessageId enqueue() {
        var mail = new OutgoingMail(
                address,
                Locale.forLanguageTag("es-MX"),
                "messaging/sample",
                Map.of("reference", "R-1", "name", "Ana", "dueAt", Instant.EPOCH, "link", "http://localhost/x"));
        return Objects.requireNonNull(transactions.execute(status -> outbox.enqueue(mail)));
    }

    private void waitedFor(OutgoingMessageId id, int minutes) {
        jdbc.sql("""
                        update messaging.outgoing_message set waiting_since = waiting_since - make_interval(mins => :minutes)
                        where id = :id
                        """).param("minutes", minutes).param("id", id.value()).update();
    }

    private boolean retry(OutgoingMessageId id) {
        return Boolean.TRUE.equals(transactions.execute(status -> unsent.tryAgainNow(id)));
    }

    private Trace trace(Trouble trouble, OutgoingMessageId id) {
        return all(trouble).stream()
                .filter(trace -> trace.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<Trace> all(Trouble trouble) {
        KeysetPage<Trace> page = unsent.in(trouble, null, 10_000);
        return page.items();
    }
}
