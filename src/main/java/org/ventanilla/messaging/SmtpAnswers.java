package org.ventanilla.messaging;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.ventanilla.messaging.Delivery.Outcome;

/** Tells from what an attempt threw whether the mail, or the server, is the trouble. Basis: RFC 5321, section 4.2. */
final class SmtpAnswers {

    private static final int CLOSING = 421;
    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;
    private static final int BEYOND = 600;

    private SmtpAnswers() {}

    static Delivery classify(MessagingException thrown) {
        Exception cause = thrown;
        while (cause instanceof MessagingException link) {
            switch (link) {
                case SMTPAddressFailedException refusal -> {
                    return new Delivery(outcome(refusal.getReturnCode()), words(refusal));
                }
                case SMTPSendFailedException refusal -> {
                    return new Delivery(outcome(refusal), words(refusal));
                }
                default -> cause = link.getNextException();
            }
        }
        return new Delivery(Outcome.UNAVAILABLE, words(thrown));
    }

    static String words(MessagingException thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName())
                .strip();
    }

    /** A refusal of our sender concerns every mail: none of them may be given up for it. */
    private static Outcome outcome(SMTPSendFailedException refusal) {
        var ofTheSender = refusal.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL FROM");
        return ofTheSender ? Outcome.UNAVAILABLE : outcome(refusal.getReturnCode());
    }

    private static Outcome outcome(int code) {
        if (code == CLOSING) return Outcome.UNAVAILABLE;
        if (code >= TEMPORARY && code < PERMANENT) return Outcome.REFUSED_FOR_NOW;
        return code >= PERMANENT && code < BEYOND ? Outcome.REFUSED_FOR_GOOD : Outcome.UNAVAILABLE;
    }
}
