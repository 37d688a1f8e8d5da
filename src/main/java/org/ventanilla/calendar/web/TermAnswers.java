package org.ventanilla.calendar.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.ventanilla.calendar.CountedDay;
import org.ventanilla.calendar.Term;

/** Words the answers for programs in a language. */
@Component
class TermAnswers {

    private final MessageSource messages;

    TermAnswers(MessageSource messages) {
        this.messages = messages;
    }

    TermAnswer of(Term term, Locale locale) {
        var dates = term.dates();
        return new TermAnswer(
                dates.released(),
                dates.noticeSentAt(),
                dates.daysToOpen(),
                dates.deemedOn(),
                dates.servedOn(),
                dates.mode(),
                dates.takesEffectOn(),
                dates.termFirstDay(),
                dates.termLastDay(),
                term.days().stream().map(day -> day(day, locale)).toList());
    }

    /** A problem document: the first wrong field and its reason, and all of them as a list. */
    ResponseEntity<ProblemDetail> refusal(BindingResult errors, Locale locale) {
        var wrong = errors.getFieldErrors().stream()
                .map(error -> wrongField(error, locale))
                .toList();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, wrong.getFirst().detail());
        problem.setTitle(messages.getMessage("calendar.error.title", new Object[0], locale));
        problem.setProperty("field", wrong.getFirst().field());
        problem.setProperty("errors", wrong);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private TermAnswer.Day day(CountedDay day, Locale locale) {
        var label = messages.getMessage(day.labelKey(), day.labelArguments().toArray(), locale);
        return new TermAnswer.Day(day.date(), day.counts(), day.reason(), day.source(), label);
    }

    private WrongField wrongField(FieldError error, Locale locale) {
        return new WrongField(error.getField(), messages.getMessage(error, locale));
    }

    private record WrongField(String field, String detail) {}
}
