package org.ventanilla.documents;

/** Kinds of documents that the portal seals; their names stand in the bundle under {@code documents.kind.<constant>}. */
public enum DocumentKind {
    /** The worker's digital card (AF-170). */
    DIGITAL_CARD
}
