package org.ventanilla.identity.registration;

import org.ventanilla.core.RuleViolation;

/** Where a registration stands. */
enum RegistrationStatus {
    /** Received; the confirmation mail is not due yet. */
    SUBMITTED,
    /** The confirmation mail is in the outbox or has left it. */
    LINK_SENT,
    /** The link was used: there is an account, its data wait for the person's word. */
    ACCOUNT_OPENED,
    /** The person looked through the institute's data, and found them right or said what is wrong. */
    CONFIRMED,
    /** The link lapsed without use. */
    EXPIRED,
    /** Withdrawn by the person. */
    CANCELLED;

    /** Whether a registration in this state may pass to the other. */
    boolean canBecome(RegistrationStatus next) {
        return switch (this) {
            case SUBMITTED -> next == LINK_SENT || next == CANCELLED;
            case LINK_SENT -> next == ACCOUNT_OPENED || next == EXPIRED || next == CANCELLED;
            case ACCOUNT_OPENED -> next == CONFIRMED;
            case CONFIRMED, EXPIRED, CANCELLED -> false;
        };
    }

    /** Refuses a passage that is not allowed. */
    void mustBecome(RegistrationStatus next) {
        if (!canBecome(next)) throw new RuleViolation("identity.error.registration.closed");
    }

    /** Whether the registration still waits for its link to be used. */
    boolean isInCourse() {
        return this == SUBMITTED || this == LINK_SENT;
    }
}
