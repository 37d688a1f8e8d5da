package org.ventanilla.clarification;

/** Where a case stands. */
public enum CaseStage {
    /** It came in and waits for an officer. */
    RECEIVED,
    /** An officer looks into it. */
    IN_REVIEW,
    /** An officer answered; a word of the person takes it up again. */
    ANSWERED,
    /** It is over. */
    CLOSED
}
