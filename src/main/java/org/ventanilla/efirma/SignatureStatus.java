package org.ventanilla.efirma;

/** What is known of a signature, apart from its certificate. */
public enum SignatureStatus {
    /** It fits the text and the certificate. */
    GOOD,
    /** It does not. */
    BAD,
    /** It could not be judged. */
    NOT_CHECKED
}
