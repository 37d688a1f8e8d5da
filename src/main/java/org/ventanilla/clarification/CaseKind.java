package org.ventanilla.clarification;

/** What a clarification is about. A new kind needs its words in the bundles and its place in the table's constraint. */
public enum CaseKind {
    /** Something is wrong in the institute's data about the person. */
    DATA_ERROR,
    /** Something about the digital card. */
    CARD,
    /** Something else. */
    OTHER
}
