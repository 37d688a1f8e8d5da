package org.ventanilla.support;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a free port that keeps what it takes; it can be told to refuse, for the tests of a broken mail server. */
public final class MailCatcher implements AutoCloseable {

    private final List<CaughtMail> mails = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private MailCatcher() {
        server = SMTPServer.port(0)
                .messageHandler((context, from, to, bytes) -> mails.add(new CaughtMail(to, read(bytes))))
                .build();
        server.start();
    }

    /** Starts a server on a free port. */
    public static MailCatcher start() {
        return new MailCatcher();
    }

    /** Its port on the loopback address. */
    public int port() {
        return server.getPortAllocated();
    }

    /** Mails to this address, oldest first. */
    public List<CaughtMail> to(String address) {
        return mails.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static MimeMessage read(byte[] content) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A mail that the server took.
     *
     * @param to address of the envelope
     * @param message the message
     */
    public record CaughtMail(String to, MimeMessage message) {}
}
