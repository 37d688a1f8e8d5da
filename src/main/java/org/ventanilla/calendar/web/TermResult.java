package org.ventanilla.calendar.web;

import org.jspecify.annotations.Nullable;
import org.ventanilla.calendar.Term;
import org.ventanilla.calendar.TermDates;
import org.ventanilla.calendar.TermQuestion;

/**
 * A calculated term, as the page shows it.
 *
 * @param question what was asked
 * @param term the answer
 * @param compared what the other choice brings: the lapse where it was opened, an opening on the first day where it was not
 */
record TermResult(TermQuestion question, Term term, TermDates compared) {

    /** The dates of the answer. */
    public TermDates dates() {
        return term.dates();
    }

    /** Whether the notice waited for business hours (MB-69). */
    public boolean queued() {
        return !dates().released().equals(dates().noticeSentAt());
    }

    /** Whether the last counted day could not be the last day (MB-96, MB-111). */
    public boolean moved() {
        return !dates().lastCountedDay().equals(dates().termLastDay());
    }

    /** Whether it was opened when that changed no date any more (MB-79). */
    public boolean openedTooLate() {
        return question.opened() != null && dates().opened() == null;
    }

    /** What an opening in time brings: asked for, or shown for comparison; null where the opening was too late. */
    public @Nullable TermDates ifOpened() {
        if (openedTooLate()) return null;
        return dates().opened() == null ? compared : dates();
    }

    /** What the lapse brings. */
    public TermDates ifLapsed() {
        return dates().opened() == null ? dates() : compared;
    }
}
