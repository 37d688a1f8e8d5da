package org.ventanilla.calendar.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.ventanilla.calendar.LegalTerms;
import org.ventanilla.calendar.Term;
import org.ventanilla.calendar.TermQuestion;
import org.ventanilla.core.RuleViolation;

/** Answers what a form asks, or marks the field that is wrong. */
@Component
class TermCalculation {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final LegalTerms terms;

    TermCalculation(LegalTerms terms) {
        this.terms = terms;
    }

    /** The term; empty where the errors say what is wrong. */
    Optional<Term> term(TermForm form, Errors errors) {
        return form.question(errors).flatMap(question -> explain(question, errors));
    }

    /** The term beside what the other choice of the addressee would bring; empty where the errors say what is wrong. */
    Optional<TermResult> result(TermForm form, Errors errors) {
        return form.question(errors)
                .flatMap(question -> explain(question, errors).map(term -> compared(question, term)));
    }

    private Optional<Term> explain(TermQuestion question, Errors errors) {
        try {
            return Optional.of(terms.explain(question));
        } catch (RuleViolation violation) {
            errors.rejectValue("opened", violation.code(), inWords(violation.arguments()), null);
            return Optional.empty();
        }
    }

    private TermResult compared(TermQuestion question, Term term) {
        var opened = question.opened();
        var other = opened == null ? term.dates().daysToOpen().getFirst().atTime(12, 0) : null;
        var compared = terms.explain(
                new TermQuestion(question.released(), other, question.businessDays(), question.fridayExtension()));
        return new TermResult(question, term, compared.dates());
    }

    private static Object[] inWords(Object[] moment) {
        if (!(moment[0] instanceof LocalDateTime at)) return moment;
        var locale = LocaleContextHolder.getLocale();
        return new Object[] {
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                    .withLocale(locale)
                    .format(at),
            HOUR.format(at)
        };
    }
}
