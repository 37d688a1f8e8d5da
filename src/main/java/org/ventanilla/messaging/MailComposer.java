package org.ventanilla.messaging;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** Puts a message into its MIME form: a plain and an HTML part in UTF-8, marked as sent by a machine. */
final class MailComposer {

    private MailComposer() {}

    static MimeMessage compose(Session session, InternetAddress from, QueuedMessage message) throws MessagingException {
        var mime = new IdentifiedMessage(session, message.messageId());
        mime.setFrom(from);
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mime.setSubject(message.mail().subject(), "UTF-8");
        mime.setSentDate(Date.from(message.enqueuedAt()));
        mime.setHeader("Content-Language", message.locale().toLanguageTag());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setContent(parts(message.mail()));
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart parts(RenderedMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8", "plain");
        var html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** Keeps the Message-ID that the outbox gave, where Jakarta Mail would make a new one at each attempt. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String messageId;

        IdentifiedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
