package org.ventanilla.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The portal's texts in one language. */
record Words(MessageSource messages, Locale language) {

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The text under the key, or this where there is none. */
    String sayOr(String fallback, String key) {
        var text = messages.getMessage(key, new Object[0], "", language);
        return text == null || text.isEmpty() ? fallback : text;
    }

    /** A date in few characters: {@code 18/11/2026}, or {@code 18 Nov 2026} in English, where figures alone would be ambiguous. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("card.field.date-form"), language)
                .format(date);
    }
}
