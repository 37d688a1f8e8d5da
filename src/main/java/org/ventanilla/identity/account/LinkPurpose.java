package org.ventanilla.identity.account;

/** What a link by mail is good for. */
enum LinkPurpose {
    /** Setting a new password without the old one. */
    RECOVERY,
    /** Confirming a new address. */
    EMAIL_CHANGE
}
