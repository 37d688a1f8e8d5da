package org.ventanilla.efirma;

import java.util.UUID;

/**
 * Requests to sign, for every act that needs an e.firma: open one, show its page part, check what comes back, and spend it in the
 * transaction of the act. What is shown is what is signed is what is stored.
 */
public interface SigningRequests {

    /** Opens a request with a nonce of its own; joins the caller's transaction. */
    SigningRequestView open(SigningOrder order);

    /**
     * The request with this id, for the account that it was opened for; requests of nobody's account are found by everybody who knows the
     * id. Throws {@link org.ventanilla.core.NotFound} otherwise.
     */
    SigningRequestView find(UUID requestId);

    /**
     * Judges a signature of this request, and keeps the report of a refused one. It asks the certification authority over the network:
     * call it outside a transaction. Throws {@link org.ventanilla.core.NotFound} as {@link #find} does.
     */
    CheckedSignature check(UUID requestId, byte[] cms);

    /**
     * Spends the request with a checked signature and stores the evidence, in the caller's transaction, which must exist. Throws
     * {@link org.ventanilla.core.RuleViolation} with the words of the refusal when the signature was rejected, the request was spent or
     * lapsed meanwhile, or the signature was used before.
     */
    SignatureEvidence spend(CheckedSignature signature);
}
