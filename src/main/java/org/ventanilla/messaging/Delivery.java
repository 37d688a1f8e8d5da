package org.ventanilla.messaging;

/**
 * What came of one attempt.
 *
 * @param outcome how the server received the mail
 * @param answer what it said, or what stopped the conversation
 */
record Delivery(Outcome outcome, String answer) {

    private static final int LONGEST_ANSWER = 500;

    Delivery {
        if (answer.length() > LONGEST_ANSWER) answer = answer.substring(0, LONGEST_ANSWER);
    }

    /** How the server received a mail. */
    enum Outcome {
        /** It took the mail: code 250 after the text. */
        ACCEPTED,
        /** It refused this mail for now: a 4xx code, for example greylisting. */
        REFUSED_FOR_NOW,
        /** It refused this mail for good: a 5xx code on its recipient or its text. */
        REFUSED_FOR_GOOD,
        /** It takes no mail from here at all: no connection, no answer in time, 421, or our sign-in or sender refused. */
        UNAVAILABLE
    }
}
