package org.ventanilla.demo;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on the loopback address. It answers that it took a mail only after the mail is in the database. */
@Component
@Profile("demo")
class DemoMailServer {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMailServer.class);
    private static final int TRY_LATER = 451;
    private static final int NOT_READABLE = 554;

    private final ReceivedMails mails;
    private final SMTPServer server;

    DemoMailServer(ReceivedMails mails) {
        this.mails = mails;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Ventanilla demo")
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(context -> new Reception())
                .build();
        server.start();
    }

    /** The free port that it got. */
    int port() {
        return server.getPortAllocated();
    }

    @PreDestroy
    void close() {
        server.stop();
    }

    /** One mail of a conversation. */
    private final class Reception implements MessageHandler {

        private String recipient = "";

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream content) throws RejectException, IOException {
            try {
                mails.keep(MailText.read(recipient, content));
                return "kept";
            } catch (MessagingException e) {
                throw new RejectException(NOT_READABLE, "not readable as a mail");
            } catch (DataAccessException e) {
                LOG.warn("a mail could not be kept; the sender is asked to try later", e);
                throw new RejectException(TRY_LATER, "try later");
            }
        }

        @Override
        public void done() {}
    }
}
