package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.ventanilla.calendar.BusinessCalendar;
import org.ventanilla.core.LegalTime;

/** By when a case is answered: ten business days after the person's word, unless the settings say otherwise. */
@Component
class AnswerTerm {

    private final BusinessCalendar calendar;
    private final ClarificationSettings settings;
    private final Clock clock;

    AnswerTerm(BusinessCalendar calendar, ClarificationSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last day for a word of today. */
    LocalDate fromToday() {
        return calendar.plusBusinessDays(LegalTime.today(clock), settings.answerWithin());
    }
}
