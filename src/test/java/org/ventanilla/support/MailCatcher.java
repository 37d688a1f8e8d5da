package org.ventanilla.support;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a free port that keeps what it takes; it can be told to refuse, to dawdle and to go away. */
public final class MailCatcher implements AutoCloseable {

    private final List<CaughtMail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile Consumer<CaughtMail> witness = mail -> {};
    private SMTPServer server;

    private MailCatcher() {
        server = listenOn(0);
    }

    /** Starts a server on a free port. */
    public static MailCatcher start() {
        return new MailCatcher();
    }

    /** Its port on the loopback address; the same after going away and coming back. */
    public int port() {
        return server.getPortAllocated();
    }

    /** Mails to this address, oldest first. */
    public List<CaughtMail> to(String address) {
        return mails.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    /** Refuses mail to this address with the code, until it is told to take it. */
    public void refuse(String address, int code) {
        refusals.put(address.toLowerCase(Locale.ROOT), code);
    }

    /** Takes mail to this address again. */
    public void take(String address) {
        refusals.remove(address.toLowerCase(Locale.ROOT));
    }

    /** Waits so long before it answers a mail's text. */
    public void answerAfter(Duration delay) {
        this.delay = delay;
    }

    /** Calls the witness when a mail has arrived, before the server answers that it took it. */
    public void beforeAnswering(Consumer<CaughtMail> witness) {
        this.witness = witness;
    }

    /** Goes away: connections are refused. */
    public void goDown() {
        server.stop();
    }

    /** Comes back on the same port. */
    public void comeBack() {
        if (!server.isRunning()) server = listenOn(port());
    }

    @Override
    public void close() {
        server.stop();
    }

    private SMTPServer listenOn(int port) {
        var listening = SMTPServer.port(port)
                .messageHandlerFactory(context -> new Conversation())
                .build();
        listening.start();
        return listening;
    }

    private void receive(String to, byte[] content) {
        var mail = new CaughtMail(to, read(content));
        mails.add(mail);
        witness.accept(mail);
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
    public record CaughtMail(String to, MimeMessage message) {

        /** Its subject. */
        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Its plain text. */
        public String text() {
            return part(0);
        }

        /** Its HTML. */
        public String html() {
            return part(1);
        }

        private String part(int index) {
            try {
                var parts = (Multipart) message.getContent();
                return parts.getBodyPart(index).getContent().toString().replace("\r", "");
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final class Conversation implements MessageHandler {

        private String to = "";

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            var code = refusals.get(recipient.toLowerCase(Locale.ROOT));
            if (code != null) throw new RejectException(code, "refused by the test");
            to = recipient;
        }

        @Override
        public String data(InputStream content) throws IOException {
            receive(to, content.readAllBytes());
            return "kept";
        }

        @Override
        public void done() {}
    }
}
