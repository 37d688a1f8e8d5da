package org.ventanilla.card;

/** Where a card stands; that it lapsed follows from its date. */
enum CardStatus {
    /** The holder's card. */
    CURRENT,
    /** A newer card took its place. */
    REPLACED,
    /** A newer card took its place because somebody else may use this one. */
    REVOKED
}
