package org.ventanilla.identity.account;

/** What a link by mail is worth now. */
public enum AccountLinkState {
    /** It works. */
    VALID,
    /** It did its work already. */
    USED,
    /** A later one took its place. */
    SUPERSEDED,
    /** Its time is over. */
    EXPIRED,
    /** There was never such a link. */
    UNKNOWN
}
