package org.ventanilla.identity.registration;

/** What a confirmation link is worth. */
public enum LinkState {
    /** It opens the account. */
    VALID,
    /** It opened the account before; each link works once. */
    USED,
    /** A later link took its place. */
    SUPERSEDED,
    /** Its time is over. */
    EXPIRED,
    /** The person withdrew the registration. */
    CANCELLED,
    /** An officer ended the registration. */
    REJECTED,
    /** Its address has become another account's; the registration needs another address first. */
    ADDRESS_TAKEN,
    /** No such link was ever made, or its registration has been deleted. */
    UNKNOWN
}
