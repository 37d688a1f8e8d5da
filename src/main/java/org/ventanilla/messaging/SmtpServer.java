package org.ventanilla.messaging;

import jakarta.mail.NoSuchProviderException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that the settings name. */
@Component
class SmtpServer {

    private final JavaMailSenderImpl settings;
    private final MessagingSettings messaging;

    SmtpServer(JavaMailSenderImpl settings, MessagingSettings messaging) {
        this.settings = settings;
        this.messaging = messaging;
    }

    /** A conversation with the server; nothing is sent before the first mail. */
    SmtpConnection open() {
        try {
            return new SmtpConnection(settings, messaging.sender());
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("no mail transport for protocol " + settings.getProtocol(), e);
        }
    }
}
