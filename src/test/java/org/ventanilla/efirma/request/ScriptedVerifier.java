package org.ventanilla.efirma.request;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.ventanilla.efirma.SignatureSubmission;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignatureVerifier;

/** Says what a test tells it to say, and remembers what it was asked. */
final class ScriptedVerifier implements SignatureVerifier {

    private final List<SignatureSubmission> asked = new ArrayList<>();
    private SignatureVerdict answer = SigningMother.accepted();
    private boolean insideTransaction;

    void answer(SignatureVerdict verdict) {
        answer = verdict;
    }

    List<SignatureSubmission> asked() {
        return asked;
    }

    boolean wasAskedInsideATransaction() {
        return insideTransaction;
    }

    @Override
    public SignatureVerdict verify(SignatureSubmission submission) {
        asked.add(submission);
        insideTransaction |= TransactionSynchronizationManager.isActualTransactionActive();
        return answer;
    }
}
