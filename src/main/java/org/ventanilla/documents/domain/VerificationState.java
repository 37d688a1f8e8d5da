package org.ventanilla.documents.domain;

/** What a verifier is told. Basis: AF-175. */
enum VerificationState {
    /** In force. */
    VALID,
    /** A newer one took its place. */
    REPLACED,
    /** It must not be trusted any more. */
    REVOKED,
    /** Its last day has passed. */
    EXPIRED
}
