package org.ventanilla.calendar;

import java.util.List;

/**
 * A legal term, explained.
 *
 * @param dates its dates
 * @param days every day from the notice to the last day of the term, both included, in order and without a gap
 */
public record Term(TermDates dates, List<CountedDay> days) {

    /** Keeps its own copy of the days. */
    public Term {
        days = List.copyOf(days);
    }
}
