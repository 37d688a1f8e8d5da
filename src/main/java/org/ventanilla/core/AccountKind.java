package org.ventanilla.core;

/** Who an account belongs to. */
public enum AccountKind {
    /** An active or retired worker. */
    WORKER,
    /** A person who works in the back office. */
    OFFICER
}
