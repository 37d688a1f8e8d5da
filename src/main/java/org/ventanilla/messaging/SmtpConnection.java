package org.ventanilla.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;
import org.ventanilla.messaging.Delivery.Outcome;

/** One conversation with the mail server, opened at the first mail and kept for those that follow. Not for use by several threads. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final JavaMailSenderImpl settings;
    private final InternetAddress from;
    private final Session session;
    private final SMTPTransport transport;

    SmtpConnection(JavaMailSenderImpl settings, InternetAddress from) throws NoSuchProviderException {
        this.settings = settings;
        this.from = from;
        this.session = settings.getSession();
        var protocol = settings.getProtocol();
        this.transport = (SMTPTransport) session.getTransport(protocol == null ? "smtp" : protocol);
    }

    /** Offers one mail to the server; waits no longer than the time-outs of the settings. */
    Delivery deliver(QueuedMessage message) {
        MimeMessage mime;
        try {
            mime = MailComposer.compose(session, from, message);
        } catch (MessagingException e) {
            return new Delivery(Outcome.REFUSED_FOR_GOOD, SmtpAnswers.words(e));
        }
        try {
            connect();
            transport.sendMessage(mime, mime.getAllRecipients());
            return new Delivery(
                    Outcome.ACCEPTED, transport.getLastServerResponse().strip());
        } catch (MessagingException e) {
            return SmtpAnswers.classify(e);
        }
    }

    private void connect() throws MessagingException {
        if (transport.isConnected()) return;
        transport.connect(
                settings.getHost(), settings.getPort(), given(settings.getUsername()), given(settings.getPassword()));
    }

    private static @Nullable String given(@Nullable String value) {
        return StringUtils.hasText(value) ? value : null;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server did not say good-bye", e);
        }
    }
}
