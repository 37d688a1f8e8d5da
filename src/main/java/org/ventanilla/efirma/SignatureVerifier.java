package org.ventanilla.efirma;

/**
 * Judges e.firma signatures: detached CAdES-BES over bytes that this portal keeps. Basis: the ordered checks of {@link Refusal}.
 */
public interface SignatureVerifier {

    /**
     * Judges one signature at the server's legal time; the time that the signer states only has to lie near the request. The answer of the
     * certification authority is asked for over the network, so never call it inside a transaction. No input makes it throw.
     */
    SignatureVerdict verify(SignatureSubmission submission);
}
