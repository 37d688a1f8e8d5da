package org.ventanilla.identity.review;

/** Whether an account may be used, as officers see it. */
public enum AccountState {
    /** It may. */
    ACTIVE,
    /** Not for now. */
    SUSPENDED,
    /** Never again: its owner left the job. */
    LEFT,
    /** Never again: the e.firma of its owner opens a worker's account. */
    CLOSED
}
