package org.ventanilla.efirma;

/**
 * Why a signature does not count, in the order of the checks. The names are the codes of the report; the words stand under
 * {@code efirma.refusal.<code>}.
 */
public enum Refusal {
    /** More bytes than a signature can have. */
    REJECT_TOO_LARGE,
    /** Not a CMS signature in DER, or something stands behind it. */
    REJECT_STRUCTURE,
    /** The content lies inside; it must be detached. */
    REJECT_FORM,
    /** The signature speaks of another type of content. */
    REJECT_CONTENT_TYPE,
    /** Nobody signed. */
    REJECT_NO_SIGNER,
    /** More than one signed. */
    REJECT_MULTIPLE_SIGNERS,
    /** The signer's certificate is not in it. */
    REJECT_NO_CERTIFICATE,
    /** An algorithm that is not allowed. */
    REJECT_ALGORITHM,
    /** A key that is too short or too long. */
    REJECT_KEY_SIZE,
    /** Without the attributes of CAdES. */
    REJECT_NOT_CADES,
    /** The text that was signed is another one. */
    REJECT_DIGEST,
    /** The signature names another certificate as its own. */
    REJECT_SIGNING_CERT,
    /** The signature value does not fit. */
    REJECT_SIGNATURE,
    /** Not an e.firma: a seal certificate, one of an authority, or one not meant for signing. */
    REJECT_CERT_TYPE,
    /** No trusted authority stands behind it. */
    REJECT_CHAIN,
    /** The certificate's time is over. */
    REJECT_EXPIRED,
    /** The certificate's time has not come. */
    REJECT_NOT_YET_VALID,
    /** The stated time of signing lies before the request or in the future. */
    REJECT_SIGNING_TIME,
    /** The authority revoked the certificate. */
    REJECT_REVOKED,
    /** The authority does not know the certificate, or nobody could say and the act needs to know. */
    REJECT_REVOCATION_UNKNOWN,
    /** The e.firma of another RFC. */
    REJECT_RFC,
    /** The e.firma of another CURP. */
    REJECT_CURP,
    /** The request to sign is another one's, or its time is over. */
    REJECT_BINDING,
    /** The request was signed before, or the signature was used before. */
    REJECT_REPLAY;

    /** Key of the words for the person: what is wrong and what to do. */
    public String messageKey() {
        return "efirma.refusal." + name();
    }
}
