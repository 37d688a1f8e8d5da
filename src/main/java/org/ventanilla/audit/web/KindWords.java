package org.ventanilla.audit.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.ventanilla.audit.log.ReadLog;

/** What happened, in words: those of {@code <module>.<act>} stand under {@code <module>.audit.<act>}. */
@Component
class KindWords {

    private final ReadLog log;
    private final MessageSource messages;

    KindWords(ReadLog log, MessageSource messages) {
        this.log = log;
        this.messages = messages;
    }

    /** The words; the code itself where nobody has worded it. */
    String of(String kind, Locale locale) {
        var key = kind.replaceFirst("\\.", ".audit.");
        return Objects.requireNonNull(messages.getMessage(key, null, kind, locale));
    }

    /** The choices of a search: any kind, and each that occurs. */
    Map<String, String> choices(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", messages.getMessage("audit.search.any-kind", null, locale));
        log.kinds().forEach(kind -> choices.put(kind, of(kind, locale)));
        return choices;
    }

    /** The choices of an outcome. */
    Map<String, String> outcomes(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", messages.getMessage("audit.search.any-outcome", null, locale));
        choices.put("false", messages.getMessage("audit.outcome.done", null, locale));
        choices.put("true", messages.getMessage("audit.outcome.refused", null, locale));
        return choices;
    }
}
