package org.ventanilla.demo;

import java.time.Instant;
import java.util.List;

/**
 * A message as {@code /demo/correo.json} shows it.
 *
 * @param id its number, rising with time
 * @param sentAt business time at which it was taken
 * @param kind what it is; so far always {@code MAIL}
 * @param to who got it
 * @param subject its subject
 * @param text its plain part
 * @param links the links that the text holds
 */
record MessageView(long id, Instant sentAt, Kind kind, String to, String subject, String text, List<String> links) {

    /** Kinds of messages. */
    enum Kind {
        /** A mail. */
        MAIL
    }

    static MessageView of(ReceivedMail mail) {
        return new MessageView(
                mail.id(), mail.receivedAt(), Kind.MAIL, mail.recipient(), mail.subject(), mail.text(), mail.links());
    }
}
