package org.ventanilla.core;

/** What an officer may do; one may have several. */
public enum Role {
    /** Prepares acts that are to be served, and answers cases. */
    ISSUER,
    /** Reviews and signs acts. */
    SIGNER,
    /** Reviews registrations and accounts, brings files, invites officers. */
    ADMIN,
    /** Reads the audit log; changes nothing. */
    AUDITOR
}
