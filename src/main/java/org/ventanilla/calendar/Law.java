package org.ventanilla.calendar;

/** The articles that a day of a legal term rests on, as the page names them. */
final class Law {

    /** Notice, three days to open, made on the fourth (MB-90, MB-91). */
    static final String OPENING = "CFF 134 I";

    /** Opened out of hours: made on the next business day (MB-77). */
    static final String OUT_OF_HOURS = "RCFF 11";

    /** Takes effect on the next business day (MB-92). */
    static final String EFFECTS = "CFF 135";

    /** A term starts on the day after (MB-93). */
    static final String TERM = "RCFF 7";

    /** A last day on a Friday moves (MB-96). */
    static final String FRIDAY = "RACERF 3";

    /** A last day with closed offices moves (MB-111). */
    static final String CLOSED_OFFICES = "CFF 12";

    private Law() {}
}
