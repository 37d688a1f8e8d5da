package org.ventanilla.card;

/** What a card is worth today, in the holder's history. */
public enum CardState {
    /** In force. */
    VALID,
    /** Its last day has passed. */
    EXPIRED,
    /** A newer card took its place. */
    REPLACED,
    /** A newer card took its place because somebody else may use this one. */
    REVOKED
}
