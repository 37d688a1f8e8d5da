package org.ventanilla.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Ages in words for templates, cut to their largest unit: {@code ${@ages.since(instant)}} gives «35 min», «7 h», «2 d». */
@Component("ages")
class Ages {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final MessageSource messages;
    private final Clock clock;

    Ages(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The time from the instant until now. */
    public String since(Instant instant) {
        var age = Duration.between(instant, clock.instant());
        if (age.isNegative()) return text("web.age.minutes", 0);
        if (age.compareTo(Duration.ofHours(1)) < 0) return text("web.age.minutes", age.toMinutes());
        return age.compareTo(TWO_DAYS) < 0 ? text("web.age.hours", age.toHours()) : text("web.age.days", age.toDays());
    }

    private String text(String key, long number) {
        return messages.getMessage(key, new Object[] {number}, LocaleContextHolder.getLocale());
    }
}
