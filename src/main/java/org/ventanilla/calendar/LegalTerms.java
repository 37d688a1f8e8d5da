package org.ventanilla.calendar;

import org.ventanilla.core.RuleViolation;

/** The explained legal clock: from the release of an act to the last day of the term that it gives. Basis: MB-69, MB-77..79, MB-90..96. */
public interface LegalTerms {

    /**
     * The dates of an act's service and of its term, with every day between explained.
     *
     * @throws RuleViolation {@code calendar.error.opened.before-notice} where the opening precedes the notice; its argument is the notice's
     *     date and time
     */
    Term explain(TermQuestion question);
}
