package org.ventanilla.identity.web.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;

/** Times as one says them on the day: «hoy, 22:42», «mañana, jueves 19 de noviembre, 8:15». In legal time and the reader's language. */
@Component("spokenTimes")
class SpokenTimes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    SpokenTimes(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** For example «hoy, 22:42». */
    public String dayAndTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** For example «22:42» when it is today, otherwise with its day. */
    public String timeOrDayAndTime(Instant instant) {
        return LegalTime.dateOf(instant).equals(LegalTime.today(clock)) ? time(instant) : dayAndTime(instant);
    }

    /** For example «hoy» or «mañana, jueves 19 de noviembre». */
    public String day(Instant instant) {
        var day = LegalTime.dateOf(instant);
        var today = LegalTime.today(clock);
        if (day.equals(today)) return text("today");
        if (day.equals(today.plusDays(1))) return text("tomorrow", date(day, today));
        if (day.equals(today.minusDays(1))) return text("yesterday", date(day, today));
        return date(day, today);
    }

    /** For example «22:42». */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(LegalTime.ZONE));
    }

    /** For example «3 h 23 min», cut to the minute. */
    public String duration(Duration duration) {
        var parts = new ArrayList<String>();
        if (duration.toHours() > 0) parts.add(duration.toHours() + " h");
        if (duration.toMinutesPart() > 0 || parts.isEmpty()) parts.add(duration.toMinutesPart() + " min");
        return String.join(" ", parts);
    }

    private String date(LocalDate day, LocalDate today) {
        var pattern = text(day.getYear() == today.getYear() ? "pattern" : "pattern-with-year");
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(day);
    }

    private String text(String name, Object... arguments) {
        return messages.getMessage("identity.registration.moment." + name, arguments, LocaleContextHolder.getLocale());
    }
}
