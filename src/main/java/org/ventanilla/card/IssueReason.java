package org.ventanilla.card;

/** Why a card was issued. */
public enum IssueReason {
    /** The holder confirmed the data of the registration. */
    REGISTRATION,
    /** The register states something otherwise than the card before. */
    DATA_CHANGED,
    /** The card before had lapsed. */
    EXPIRED,
    /** The holder lost it. */
    LOST,
    /** Somebody else may use it; the card before is revoked. */
    STOLEN,
    /** Anything else. */
    OTHER;

    /** Whether a holder may give it as the reason for another card; the portal itself offers the others when they are true. */
    public boolean isHoldersChoice() {
        return this == LOST || this == STOLEN || this == OTHER;
    }
}
