package org.ventanilla.identity.review;

/** Where a registration stands, as officers see it. */
public enum ReviewStage {
    /** In the hours before its confirmation. */
    WAITING,
    /** Held by an officer. */
    HELD,
    /** Its confirmation, or its refusal by the check, went out. */
    SENT,
    /** Its account is open; the data wait for the person's word. */
    OPENED,
    /** Complete. */
    CONFIRMED,
    /** Its link lapsed. */
    EXPIRED,
    /** Withdrawn by the person. */
    CANCELLED,
    /** Ended by an officer. */
    REJECTED;

    static ReviewStage of(String status, boolean held) {
        return switch (status) {
            case "SUBMITTED" -> held ? HELD : WAITING;
            case "LINK_SENT" -> SENT;
            case "ACCOUNT_OPENED" -> OPENED;
            default -> valueOf(status);
        };
    }

    /** Whether an officer may still end it. */
    public boolean isInCourse() {
        return this == WAITING || this == HELD || this == SENT;
    }
}
