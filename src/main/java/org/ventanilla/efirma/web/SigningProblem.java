package org.ventanilla.efirma.web;

/** Why the browser signs nothing. The names are the codes of its modules; the words stand under {@code efirma.signing-problem.<code>}. */
enum SigningProblem {
    /** No certificate was chosen. */
    CERTIFICATE_MISSING,
    /** No key was chosen. */
    KEY_MISSING,
    /** No password was typed. */
    PASSWORD_MISSING,
    /** A file without a byte. */
    FILE_EMPTY,
    /** A file larger than any certificate or key. */
    FILE_TOO_LARGE,
    /** A file that the browser may not read any more. */
    FILE_UNREADABLE,
    /** A file in PEM, as other programs write it. */
    FILE_PEM,
    /** A file that is cut off, or is something else. */
    FILE_DAMAGED,
    /** The key where the certificate belongs. */
    KEY_AS_CERTIFICATE,
    /** The certificate where the key belongs. */
    CERTIFICATE_AS_KEY,
    /** A certificate for seals (CSD). */
    SEAL,
    /** A certificate for something else. */
    NOT_EFIRMA,
    /** The certificate's time is over. */
    EXPIRED,
    /** The certificate's time has not come. */
    NOT_YET_VALID,
    /** The e.firma of another RFC. */
    OTHER_RFC,
    /** A key that no password protects. */
    NOT_ENCRYPTED,
    /** A key that is protected as it was long ago. */
    OLD_FORMAT,
    /** A key that is protected as this page does not know. */
    FOREIGN_FORMAT,
    /** A key whose opening would keep the browser busy without end. */
    TOO_MANY_ITERATIONS,
    /** The password does not open the key. */
    WRONG_PASSWORD,
    /** Certificate and key do not belong together. */
    NOT_A_PAIR,
    /** The page did not come over a safe connection. */
    NOT_SECURE,
    /** The browser lacks what signing needs. */
    NO_CRYPTO,
    /** Anything else. */
    UNEXPECTED
}
