package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.messaging.MessageStatus.State;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.ReadsLog;
import org.ventanilla.support.VentanillaTest;

/** A mail server that takes connections and says nothing, or is not there: people notice nothing, operators do. */
@VentanillaTest
@ReadsLog
class HangingServerTests {

    private static final Duration PAGE = Duration.ofSeconds(2);

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
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("technicalClock")
    private Clock technicalClock;

    private final MailCatcher catcher = MailCatcher.start();
    private final List<OutgoingMessageId> enqueued = new ArrayList<>();

    @BeforeEach
    void leaveNothingOfOthers() {
        mailRun.sendDue();
    }

    @AfterEach
    void close() {
        catcher.close();
        for (var table : new String[] {"delivery_attempt where message_id", "outgoing_message where id"})
            enqueued.forEach(id -> jdbc.sql("delete from messaging." + table + " = :id")
                    .param("id", id.value())
                    .update());
    }

    @Test
    @Tag("V16.5.2")
    void holdsNeitherPagesNorTheOutbox() throws Exception {
        catcher.answerAfter(Duration.ofSeconds(20));
        assertThat(mvc.get().uri("/estado")).hasStatusOk();
        enqueue();

        try (var threads = Executors.newSingleThreadExecutor()) {
            var round = threads.submit(() -> dispatch().sendDue());
            for (var visit = 0; visit < 3; visit++) {
                var started = technicalClock.instant();
                assertThat(mvc.get().uri("/estado")).hasStatusOk();
                var id = enqueue();
                assertThat(Duration.between(started, technicalClock.instant())).isLessThan(PAGE);
                assertThat(outbox.statusOf(id).state()).isEqualTo(State.PENDING);
            }
            assertThat(round.get()).as("the server was of no use").isFalse();
        }
    }

    @Test
    @Tag("V16.3.4")
    void isToldToOperatorsOnce(CapturedOutput output) throws Exception {
        catcher.goDown();
        var id = enqueue();
        var schedule = new DispatchSchedule(dispatch(), settings, technicalClock);

        schedule.sweep();
        awaitTry(id);
        schedule.close();

        assertThat(output.getOut().lines().filter(line -> line.contains("The mail server takes no mail")))
                .singleElement()
                .asString()
                .contains("ERROR");
    }

    private void awaitTry(OutgoingMessageId id) throws InterruptedException {
        var deadline = technicalClock.instant().plus(Duration.ofSeconds(30));
        while (triesOf(id) == 0 && technicalClock.instant().isBefore(deadline)) Thread.sleep(Duration.ofMillis(20));
    }

    private long triesOf(OutgoingMessageId id) {
        return jdbc.sql("select count(*) from messaging.delivery_attempt where message_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private OutgoingMessageId enqueue() {
        var mail = new OutgoingMail(
                new EmailAddress("p" + UUID.randomUUID() + "@correo.example"),
                Locale.forLanguageTag("es-MX"),
                "messaging/sample",
                Map.of(
                        "reference",
                        "R-1",
                        "name",
                        "Ana",
                        "dueAt",
                        technicalClock.instant(),
                        "link",
                        "http://localhost/x"));
        var id = java.util.Objects.requireNonNull(transactions.execute(transaction -> outbox.enqueue(mail)));
        enqueued.add(id);
        return id;
    }

    private DispatchPendingMessages dispatch() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(catcher.port());
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
        server.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        return new DispatchPendingMessages(new SmtpServer(server, settings), next, outcomes, settings);
    }
}
