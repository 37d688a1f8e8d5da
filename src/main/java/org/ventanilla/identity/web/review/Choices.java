package org.ventanilla.identity.web.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The options of a list, in the reader's language. */
@Component
class Choices {

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** The constants by what the form sends for each. */
    <E extends Enum<E>> Map<String, String> of(E[] constants, Function<E, String> sent) {
        var options = new LinkedHashMap<String, String>();
        for (var constant : constants) options.put(sent.apply(constant), text(constant));
        return options;
    }

    /** The same behind an option that chooses nothing. */
    <E extends Enum<E>> Map<String, String> of(String nothing, E[] constants, Function<E, String> sent) {
        var options = new LinkedHashMap<String, String>();
        options.put("", text(nothing));
        options.putAll(of(constants, sent));
        return options;
    }

    private String text(Enum<?> constant) {
        var name = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return text("identity." + name.toLowerCase(java.util.Locale.ROOT) + "." + constant.name());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
