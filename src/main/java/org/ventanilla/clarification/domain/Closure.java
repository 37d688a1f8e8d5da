package org.ventanilla.clarification.domain;

/** How a case ended. */
public enum Closure {
    /** The person says that it is resolved. */
    RESOLVED,
    /** An officer closed it after the answer. */
    OFFICER,
    /** Nobody said a word for long after the answer. */
    SILENCE
}
