package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.web.SignInSession;
import org.ventanilla.identity.web.safety.FreshProof;

/** Opens the session of who proved an e.firma, which is also a fresh proof for changes of the account. */
@Component
class EfirmaSession {

    private final SignInSession session;
    private final FreshProof proof;
    private final EfirmaVisit visit;

    EfirmaSession(SignInSession session, FreshProof proof, EfirmaVisit visit) {
        this.session = session;
        this.proof = proof;
        this.visit = visit;
    }

    /** Whether it is open now; it is not where the account was shut meanwhile. */
    boolean open(
            SignInOutcome.Proven proven,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!session.open(proven, method, request, response)) return false;
        visit.end(request);
        proof.note(request);
        return true;
    }
}
