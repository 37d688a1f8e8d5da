package org.ventanilla.documents.domain;

/** Where a stored document stands; that it lapsed follows from its date. */
enum DocumentStatus {
    /** Good, unless its date has passed. */
    VALID,
    /** A newer one took its place. */
    REPLACED,
    /** It must not be trusted any more. */
    REVOKED
}
