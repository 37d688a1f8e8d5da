package org.ventanilla.identity.personal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.ventanilla.core.LegalTime;

/** Puts what the portal keeps about a person into words. */
record PersonalWords(MessageSource messages, Locale language) {

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The text under the key, or this where there is none. */
    String sayOr(String fallback, String key) {
        var text = messages.getMessage(key, null, fallback, language);
        return text == null ? fallback : text;
    }

    /** The value as people read it: dates in legal time, constants by their words. */
    String value(Object value) {
        return switch (value) {
            case Instant instant -> formatted(say("identity.personal.moment"), instant);
            case LocalDate date ->
                DateTimeFormatter.ofPattern(say("identity.personal.day"), language)
                        .format(date);
            case Boolean answer -> say(answer ? "identity.personal.yes" : "identity.personal.no");
            case Locale spoken -> spoken.getDisplayLanguage(language);
            case Enum<?> constant -> sayOr(constant.name(), keyOf(constant));
            case Collection<?> several -> several.stream().map(this::value).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String formatted(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, language).format(instant.atZone(LegalTime.ZONE));
    }

    /** Where the words of a constant stand: below its module and the name of its enum. */
    private static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var module = type.getPackageName().replaceFirst("org\\.ventanilla\\.(\\w+).*", "$1");
        var name =
                type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "%s.%s.%s".formatted(module, name, constant.name());
    }
}
