package org.ventanilla.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar and the clock that the portal counts by. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    CountingCalendar businessCalendar(CalendarSettings settings) {
        return new CountingCalendar(new LegalCalendar(settings.holyDays()));
    }

    @Bean
    LegalTerms legalTerms(CountingCalendar calendar) {
        return new ExplainedClock(calendar);
    }
}
