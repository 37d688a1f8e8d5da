package org.ventanilla.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/**
 * What the demonstration keeps of a mail.
 *
 * @param messageId its Message-ID
 * @param recipient address of the envelope
 * @param subject its subject
 * @param text its plain part
 */
record MailText(String messageId, String recipient, String subject, String text) {

    static MailText read(String recipient, InputStream content) throws MessagingException, IOException {
        var message = new MimeMessage(Session.getInstance(new Properties()), content);
        return new MailText(
                Objects.requireNonNullElseGet(
                        message.getMessageID(), () -> "<%s@without-message-id>".formatted(UUID.randomUUID())),
                recipient,
                Objects.requireNonNullElse(message.getSubject(), ""),
                plain(message).replace("\r\n", "\n"));
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) return (String) part.getContent();
        if (!(part.getContent() instanceof Multipart parts)) return "";
        for (var i = 0; i < parts.getCount(); i++) {
            var text = plain(parts.getBodyPart(i));
            if (!text.isEmpty()) return text;
        }
        return "";
    }
}
