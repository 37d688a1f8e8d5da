package org.ventanilla.calendar;

/** Why a day does not count. */
public enum SkipReason {
    /** Basis: CFF 12. */
    SATURDAY,
    /** Basis: CFF 12. */
    SUNDAY,
    /** A holiday that a law names. */
    HOLIDAY,
    /** A day that an authority declares. */
    DECLARED
}
