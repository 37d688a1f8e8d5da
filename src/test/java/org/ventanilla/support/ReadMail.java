package org.ventanilla.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail as a person reads it.
 *
 * @param subject its subject
 * @param text the part of plain text
 */
public record ReadMail(String subject, String text) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    /** Reads the message. */
    public static ReadMail of(MimeMessage message) {
        try {
            return new ReadMail(message.getSubject(), plain(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Addresses of the web in the text. */
    public List<String> links() {
        return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Addresses of the web with this path. */
    public List<String> linksTo(String path) {
        return links().stream().filter(link -> link.contains(path)).toList();
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) return (String) part.getContent();
        if (!part.isMimeType("multipart/*")) return "";

        var parts = (Multipart) part.getContent();
        var text = new StringBuilder();
        for (int number = 0; number < parts.getCount(); number++) {
            BodyPart inner = parts.getBodyPart(number);
            text.append(plain(inner));
        }
        return text.toString();
    }
}
