package org.ventanilla.identity.device;

/** What came of a try to sign in. */
public enum SignInResult {
    /** A session was opened. */
    RIGHT,
    /** The password was not that of the account. */
    WRONG_PASSWORD,
    /** The password was right, the second step was not. */
    WRONG_CODE,
    /** The signature does not count. */
    WRONG_SIGNATURE,
    /** The password or the signature was right, and the account may not be used for now. */
    SUSPENDED,
    /** The password was right, and a new one must be set first. */
    PASSWORD_CHANGE_DUE,
    /** There had been too many tries: neither password nor code was looked at. */
    TOO_MANY_TRIES
}
