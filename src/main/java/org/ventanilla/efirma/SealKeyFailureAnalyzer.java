package org.ventanilla.efirma;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one sentence why the portal refuses to start, instead of a stack trace. */
class SealKeyFailureAnalyzer extends AbstractFailureAnalyzer<SealKeyRefused> {

    private static final String ACTION =
            "Set VENTANILLA_SEAL_KEYSTORE to the path of a PKCS#12 file with the institution's seal key, "
                    + "and VENTANILLA_SEAL_PASSWORD to its password.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SealKeyRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
