package org.ventanilla.efirma.signature;

import org.ventanilla.efirma.Refusal;

/** Ends the examination of a signature at the first check that fails. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    Refused(Refusal refusal, String rule) {
        super(refusal + ": not so that " + rule, null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
