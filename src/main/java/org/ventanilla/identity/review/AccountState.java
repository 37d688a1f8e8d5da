package org.ventanilla.identity.review;

/** Whether an account may be used, as officers see it. */
public enum AccountState {
    /** It may. */
    ACTIVE,
    /** Not for now. */
    SUSPENDED,
    /** Never again: its owner left the job. */
    LEFT
}
