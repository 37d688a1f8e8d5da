package org.ventanilla.core;

/** Who an account belongs to. */
public enum AccountKind {
    /** An active or retired worker. */
    WORKER,
    /** A natural person who comes with an e.firma. */
    PERSON,
    /** A company that comes with its e.firma. */
    COMPANY,
    /** A person who works in the back office. */
    OFFICER
}
