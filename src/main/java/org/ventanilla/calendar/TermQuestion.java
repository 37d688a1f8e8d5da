package org.ventanilla.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the legal clock is asked. Dates and times are legal time (Mexico City).
 *
 * @param released when the officer released the act
 * @param opened when the addressee opened it; null where nobody did
 * @param businessDays length of the term that the act gives, in business days, at least 1
 * @param fridayExtension whether a last day on a Friday moves to the next business day (MB-96)
 */
public record TermQuestion(
        LocalDateTime released, @Nullable LocalDateTime opened, int businessDays, boolean fridayExtension) {

    /** Refuses a term of no days. */
    public TermQuestion {
        if (businessDays < 1) throw new IllegalArgumentException("a term has at least one day: " + businessDays);
    }
}
