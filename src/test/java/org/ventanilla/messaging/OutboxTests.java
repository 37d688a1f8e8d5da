package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.NotFound;
import org.ventanilla.messaging.MessageStatus.State;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class OutboxTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRun mailRun;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String recipient = "p" + UUID.randomUUID() + "@correo.example";

    @Test
    void sendsAfterTheCommitOnly() {
        var id = transactions.execute(status -> {
            var enqueued = outbox.enqueue(mail(SPANISH));
            mailRun.sendDue();
            assertThat(catcher.to(recipient)).isEmpty();
            return enqueued;
        });

        mailRun.sendDue();

        assertThat(catcher.to(recipient)).hasSize(1);
        assertThat(outbox.statusOf(id)).isEqualTo(new MessageStatus(State.SENT, clock.instant()));
        assertThat(mailRun.delivered(id)).containsExactly(new MessageDelivered(id, clock.instant()));
    }

    @Test
    void sendsNothingWhenTheFactRollsBack() {
        var id = transactions.execute(status -> {
            status.setRollbackOnly();
            return outbox.enqueue(mail(SPANISH));
        });

        mailRun.sendDue();

        assertThat(catcher.to(recipient)).isEmpty();
        assertThatThrownBy(() -> outbox.statusOf(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesMailOutsideATransaction() {
        assertThatThrownBy(() -> outbox.enqueue(mail(SPANISH))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void writesBothPartsInSpanish() throws MessagingException, IOException {
        var id = transactions.execute(status -> outbox.enqueue(mail(SPANISH)));

        mailRun.sendDue();

        var message = catcher.to(recipient).getFirst().message();
        assertThat(message.getSubject()).isEqualTo("Recibimos tu solicitud R-1");
        assertThat(message.getHeader("Content-Language")).containsExactly("es-MX");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).isEqualTo("<" + id.value() + "@localhost>");
        assertThat(message.getFrom()[0]).hasToString("Ventanilla <no-responder@ventanilla.example>");
        assertThat(message.getSentDate()).isEqualTo(clock.instant());
        var parts = (Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r", ""))
                .isEqualTo("""
                Hola, Ana "Ñ" & <b>: ¿cómo estás?

                Te escribiremos a más tardar el 18/11 22:42.

                http://localhost/x?a=1&b=2

                --\s
                Ventanilla es un proyecto de código abierto. No es un sitio oficial ni es parte de una autoridad.
                Este correo salió de forma automática. Nadie lee las respuestas.
                http://localhost
                """);
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"es-MX\">", "<h1>Hola, Ana &quot;Ñ&quot; &amp; &lt;b&gt;: ¿cómo estás?</h1>")
                .contains("href=\"http://localhost/x?a=1&amp;b=2\"", "No es un sitio oficial")
                .doesNotContain("??");
    }

    @Test
    void writesBothPartsInEnglish() throws MessagingException, IOException {
        transactions.executeWithoutResult(status -> outbox.enqueue(mail(Locale.ENGLISH)));

        mailRun.sendDue();

        var message = catcher.to(recipient).getFirst().message();
        assertThat(message.getSubject()).isEqualTo("We received your request R-1");
        assertThat(message.getHeader("Content-Language")).containsExactly("en");
        var parts = (Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("We will write to you by", "not an official site");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<html lang=\"en\">", "not an official site");
    }

    @Test
    void erasesTheTextsOnceTheServerTookThem() {
        var id = transactions.execute(status -> outbox.enqueue(mail(SPANISH)));

        mailRun.sendDue();

        var row = jdbc.sql(
                        "select subject, text_body, html_body, attempts from messaging.outgoing_message where id = :id")
                .param("id", id.value())
                .query()
                .singleRow();
        assertThat(row).containsEntry("subject", "Recibimos tu solicitud R-1").containsEntry("attempts", 1);
        assertThat(row.get("text_body")).isNull();
        assertThat(row.get("html_body")).isNull();
    }

    private OutgoingMail mail(Locale locale) {
        return new OutgoingMail(
                new EmailAddress(recipient),
                locale,
                "messaging/sample",
                Map.of(
                        "reference", "R-1",
                        "name", "Ana \"Ñ\" & <b>",
                        "dueAt", Instant.parse("2026-11-19T04:42:00Z"),
                        "link", "http://localhost/x?a=1&b=2"));
    }
}
