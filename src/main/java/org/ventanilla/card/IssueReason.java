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

    /** Whether the holder may give it as the reason of a reissue. */
    public boolean isForReissue() {
        return this != REGISTRATION;
    }
}
