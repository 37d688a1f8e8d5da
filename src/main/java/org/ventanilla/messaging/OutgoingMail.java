package org.ventanilla.messaging;

import java.util.Locale;
import java.util.Map;
import org.ventanilla.core.EmailAddress;

/**
 * A mail to be written from a template of the calling module.
 *
 * @param to who gets it
 * @param locale language of the mail
 * @param template path below {@code templates/mail}, without ending, for example {@code identity/registration-received}; an
 *     {@code .html} and a {@code .txt} stand there, and the subject under the key {@code <module>.mail.<name>.subject}
 * @param values values for the template; instants are shown in legal time by the template
 */
public record OutgoingMail(EmailAddress to, Locale locale, String template, Map<String, Object> values) {

    /** Copies the values. */
    public OutgoingMail {
        values = Map.copyOf(values);
    }
}
