package org.ventanilla.efirma;

/** What is known of a signer's certificate, apart from the signature. */
public enum CertificateStatus {
    /** An e.firma of a trusted authority, in force and not revoked. */
    GOOD,
    /** Its time is over. */
    EXPIRED,
    /** Its time has not come. */
    NOT_YET_VALID,
    /** The authority took it back. */
    REVOKED,
    /** Nobody could say whether it is revoked. */
    REVOCATION_UNKNOWN,
    /** No trusted authority issued it. */
    UNTRUSTED,
    /** It is no e.firma, or too weak. */
    UNFIT,
    /** It could not be judged. */
    NOT_CHECKED
}
