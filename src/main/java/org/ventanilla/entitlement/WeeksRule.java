package org.ventanilla.entitlement;

/** How days become weeks: a remainder of four days or more makes one more. The division is done once, on the total. Basis: AF-141, AF-143. */
final class WeeksRule {

    private static final int DAYS_A_WEEK = 7;
    private static final int REMAINDER_THAT_MAKES_A_WEEK = 4;

    private WeeksRule() {}

    /** Weeks that so many covered days make. */
    static long weeks(long days) {
        var remainder = days % DAYS_A_WEEK;
        return days / DAYS_A_WEEK + (remainder >= REMAINDER_THAT_MAKES_A_WEEK ? 1 : 0);
    }
}
