package org.ventanilla.messaging;

import java.util.Locale;
import java.util.Map;
import org.ventanilla.core.EmailAddress;

/**
 * A mail to be written from a template of the calling module.
 *
 * <p>Two Thymeleaf templates stand below {@code templates/mail}: {@code <module>/<name>.html}, whose {@code <html>} element carries
 * {@code th:replace="~{layout/mail :: mail(${subject}, ~{::main})}"}, and {@code <module>/<name>.txt}, in text mode, which writes values with
 * {@code [(${value})]} and messages with {@code [(#{key})]}. The foot is added to both parts. Both see the values below, {@code subject} and
 * {@code publicUrl}, the address of the portal without a slash at its end.
 *
 * @param to who gets it
 * @param locale language of the mail
 * @param template {@code <module>/<name>}, for example {@code identity/registration-received}; the subject stands under the key
 *     {@code <module>.mail.<name>.subject} and gets the value named {@code reference} as its only argument, where there is one
 * @param values values for the templates; an instant reaches them as a date and time in legal time
 *     ({@code #temporals.format(dueAt, 'HH:mm')})
 */
public record OutgoingMail(EmailAddress to, Locale locale, String template, Map<String, Object> values) {

    /** Copies the values. */
    public OutgoingMail {
        values = Map.copyOf(values);
    }

    static String subjectKey(String template) {
        return template.replaceFirst("/", ".mail.") + ".subject";
    }
}
