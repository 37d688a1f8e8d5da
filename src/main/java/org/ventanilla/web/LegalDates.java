package org.ventanilla.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;

/** Dates in words for templates, in legal time and in the reader's language: {@code ${@legalDates.dateTime(instant)}}. */
@Component("legalDates")
class LegalDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** For example «miércoles 18 de noviembre de 2026, 10:42». */
    public String dateTime(Instant instant) {
        return date(LegalTime.dateOf(instant)) + ", " + time(instant);
    }

    /** For example «miércoles 18 de noviembre de 2026». */
    public String date(LocalDate date) {
        var locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern(locale), locale).format(date);
    }

    /** For example «18 nov 2026», for tags and tables. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", LocaleContextHolder.getLocale())
                .format(date);
    }

    /** For example «10:42», central time. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(LegalTime.ZONE));
    }

    private static String pattern(Locale locale) {
        return locale.getLanguage().equals("en") ? "EEEE d MMMM yyyy" : "EEEE d 'de' MMMM 'de' yyyy";
    }
}
