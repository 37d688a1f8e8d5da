package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.messaging.MessageStatus.State;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.VentanillaTest;

/** The outbox against a mail server that misbehaves; each test has a server of its own. */
@VentanillaTest
class DispatchTests {

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRun mailRun;

    @Autowired
    private SendNextMessage next;

    @Autowired
    private AnnounceOutcomes outcomes;

    @Autowired
    private MessagingSettings settings;

    @Autowired
    private MailStatus status;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("technicalClock")
    private Clock technicalClock;

    private final String recipient = "p" + UUID.randomUUID() + "@correo.example";
    private final MailCatcher catcher = MailCatcher.start();
    private DispatchPendingMessages dispatch;

    @BeforeEach
    void leaveNothingOfOthers() {
        mailRun.sendDue();
        dispatch = dispatchTo(catcher.port());
    }

    @AfterEach
    void close() {
        catcher.close();
    }

    @Test
    void retriesARefusalForNowUnderTheSameMessageId() throws Exception {
        catcher.refuse(recipient, 451);
        var id = enqueue();

        assertThat(dispatch.sendDue()).isTrue();
        assertThat(waitOf(id)).isEqualTo(Duration.ofSeconds(30));
        pass(id, Duration.ofSeconds(30));
        dispatch.sendDue();
        assertThat(waitOf(id)).isEqualTo(Duration.ofSeconds(60));

        catcher.take(recipient);
        dispatch.sendDue();
        assertThat(catcher.to(recipient)).as("not before its time").isEmpty();
        pass(id, Duration.ofSeconds(60));
        dispatch.sendDue();

        assertThat(catcher.to(recipient)).hasSize(1);
        assertThat(catcher.to(recipient).getFirst().message().getMessageID())
                .contains(id.value().toString());
        assertThat(outcomesOf(id)).containsExactly("REFUSED_FOR_NOW", "REFUSED_FOR_NOW", "ACCEPTED");
        assertThat(answersOf(id).getFirst()).startsWith("451");
        assertThat(answersOf(id).getLast()).startsWith("250");
        assertThat(mailRun.delivered(id)).hasSize(1);
    }

    @Test
    void givesUpAtOnceWhenRefusedForGood() {
        catcher.refuse(recipient, 550);
        var id = enqueue();

        dispatch.sendDue();
        dispatch.sendDue();

        assertThat(outbox.statusOf(id).state()).isEqualTo(State.FAILED);
        assertThat(outcomesOf(id)).containsExactly("REFUSED_FOR_GOOD");
        assertThat(mailRun.failed(id)).hasSize(1);
        assertThat(textsKept(id)).isFalse();
    }

    @Test
    void givesUpWhatWaitedForDays() {
        catcher.refuse(recipient, 452);
        var id = enqueue();
        pass(id, settings.giveUpAfter());

        dispatch.sendDue();

        assertThat(outbox.statusOf(id).state()).isEqualTo(State.FAILED);
        assertThat(mailRun.failed(id)).hasSize(1);
    }

    @Test
    void keepsToOneTryARoundWhileTheServerIsDown() {
        catcher.goDown();
        var ids = List.of(enqueue(), enqueue(), enqueue());

        assertThat(dispatchOneByOne(catcher.port()).sendDue()).isFalse();

        assertThat(ids.stream().mapToInt(id -> outcomesOf(id).size()).sum()).isEqualTo(1);
        assertThat(ids).allSatisfy(id -> assertThat(outbox.statusOf(id).state()).isEqualTo(State.PENDING));
    }

    @Test
    void drainsSoonAfterTheServerIsBack() {
        catcher.goDown();
        var ids = List.of(enqueue(), enqueue(), enqueue());
        for (var round = 0; round < 12; round++) {
            dispatch.sendDue();
            ids.forEach(id -> pass(id, Duration.ofSeconds(60)));
        }
        assertThat(ids).anySatisfy(id -> assertThat(outcomesOf(id)).hasSizeGreaterThan(2));

        catcher.comeBack();
        dispatch.sendDue();

        assertThat(catcher.to(recipient)).hasSize(3);
        assertThat(ids).allSatisfy(id -> assertThat(mailRun.delivered(id)).hasSize(1));
    }

    @Test
    void tellsTheStatusPageWhenMailIsStuck() {
        catcher.goDown();
        var id = enqueue();
        dispatch.sendDue();
        assertThat(status.working()).as("within five minutes").isTrue();

        pass(id, Duration.ofMinutes(6));
        assertThat(status.working()).isFalse();

        catcher.comeBack();
        dispatch.sendDue();
        assertThat(status.working()).isTrue();
    }

    @Test
    void takesOneRefusedAddressForNoOutage() {
        catcher.refuse(recipient, 451);
        var id = enqueue();
        dispatch.sendDue();

        pass(id, Duration.ofMinutes(6));

        assertThat(status.working()).isTrue();
        catcher.take(recipient);
        dispatch.sendDue();
    }

    @Test
    @DisplayName("fault 15: a server that hangs holds a mail no longer than the time-out")
    void waitsNoLongerThanTheTimeOut() {
        catcher.answerAfter(Duration.ofSeconds(20));
        var id = enqueue();
        var started = technicalClock.instant();

        assertThat(dispatch.sendDue()).isFalse();

        assertThat(Duration.between(started, technicalClock.instant())).isLessThan(Duration.ofSeconds(10));
        assertThat(outcomesOf(id)).containsExactly("UNAVAILABLE");
        jdbc.sql("delete from messaging.delivery_attempt where message_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from messaging.outgoing_message where id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    @DisplayName("fault 5: dispatchers beside each other send each mail once")
    void doublesNothingWithSeveralDispatchers() {
        var ids = IntStream.range(0, 60).mapToObj(number -> enqueue()).toList();

        var rounds = IntStream.range(0, 3)
                .mapToObj(node -> CompletableFuture.runAsync(
                        () -> dispatchTo(catcher.port()).sendDue()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(rounds).join();

        assertThat(catcher.to(recipient)).hasSize(60);
        assertThat(ids).allSatisfy(id -> assertThat(mailRun.delivered(id)).hasSize(1));
    }

    @Test
    @DisplayName(
            "fault 2: a process that dies between the server's 250 and the commit sends the same mail again, and only then")
    void repeatsOnlyWhatWasNotCommitted() throws Exception {
        var id = enqueue();
        catcher.beforeAnswering(mail -> cutSendersOff());
        assertThatThrownBy(() -> dispatch.sendDue()).hasStackTraceContaining("JDBC Connection");
        assertThat(outbox.statusOf(id).state()).isEqualTo(State.PENDING);

        catcher.beforeAnswering(mail -> {});
        dispatch.sendDue();
        dispatch.sendDue();

        var mails = catcher.to(recipient);
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().message().getMessageID())
                .isEqualTo(mails.getLast().message().getMessageID());
        assertThat(mailRun.delivered(id)).hasSize(1);
    }

    @Test
    void asksAFailedListenerAgainWithoutRepeatingTheMail() {
        var id = enqueue();
        mailRun.stumbleOver(id);

        dispatch.sendDue();
        assertThat(outbox.statusOf(id).state()).isEqualTo(State.SENT);
        assertThat(mailRun.delivered(id)).isEmpty();

        jdbc.sql(
                        "update messaging.outgoing_message set announce_at = announce_at - interval '31 seconds' where id = :id")
                .param("id", id.value())
                .update();
        dispatch.sendDue();

        assertThat(mailRun.delivered(id)).hasSize(1);
        assertThat(catcher.to(recipient)).hasSize(1);
    }

    @Test
    void sendsRightAfterTheCommitOnItsOwnThread() throws Exception {
        var arrived = new CountDownLatch(1);
        catcher.beforeAnswering(mail -> arrived.countDown());
        var schedule = new DispatchSchedule(dispatch, settings, technicalClock);
        enqueue();

        schedule.afterCommit(new MessageEnqueued());

        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        schedule.close();
    }

    private OutgoingMessageId enqueue() {
        var mail = new OutgoingMail(
                new EmailAddress(recipient),
                Locale.forLanguageTag("es-MX"),
                "messaging/sample",
                Map.of("reference", "R-1", "name", "Ana", "dueAt", Instant.EPOCH, "link", "http://localhost/x"));
        return transactions.execute(transaction -> outbox.enqueue(mail));
    }

    private DispatchPendingMessages dispatchTo(int port) {
        return new DispatchPendingMessages(server(port), next, outcomes, settings);
    }

    private DispatchPendingMessages dispatchOneByOne(int port) {
        var oneLane = new MessagingSettings(
                settings.from(),
                settings.firstRetry(),
                settings.longestRetry(),
                settings.longestOutageRetry(),
                settings.outagePause(),
                settings.giveUpAfter(),
                1);
        return new DispatchPendingMessages(server(port), next, outcomes, oneLane);
    }

    private SmtpServer server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
        server.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        return new SmtpServer(server, settings);
    }

    /** Lets real time pass for one message. */
    private void pass(OutgoingMessageId id, Duration duration) {
        jdbc.sql("""
                update messaging.outgoing_message
                set next_attempt_at = next_attempt_at - make_interval(secs => :seconds),
                    waiting_since = waiting_since - make_interval(secs => :seconds)
                where id = :id
                """)
                .param("seconds", duration.toSeconds())
                .param("id", id.value())
                .update();
    }

    private Duration waitOf(OutgoingMessageId id) {
        return jdbc.sql("""
                select a.attempted_at, m.next_attempt_at
                from messaging.outgoing_message m
                join messaging.delivery_attempt a on a.message_id = m.id and a.number = m.attempts
                where m.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> Duration.between(
                        instant(row.getTimestamp("attempted_at")), instant(row.getTimestamp("next_attempt_at"))))
                .single();
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }

    private List<String> outcomesOf(OutgoingMessageId id) {
        return jdbc.sql("select outcome from messaging.delivery_attempt where message_id = :id order by number")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private List<String> answersOf(OutgoingMessageId id) {
        return jdbc.sql("select answer from messaging.delivery_attempt where message_id = :id order by number")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private boolean textsKept(OutgoingMessageId id) {
        return jdbc.sql(
                        "select coalesce(text_body, html_body) is not null from messaging.outgoing_message where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private void cutSendersOff() {
        jdbc.sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction' and query like '%for update skip locked%'
                """).query().listOfRows();
    }
}
