package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.device.SignInMethod;

/** Signs in to an account that a mail's link has just opened, where this very session holds the proof by e.firma; the link alone does not. */
@Component
class OpenedAccounts {

    private final EfirmaVisit visit;
    private final SignIn signIn;
    private final EfirmaSession session;

    OpenedAccounts(EfirmaVisit visit, SignIn signIn, EfirmaSession session) {
        this.visit = visit;
        this.signIn = signIn;
        this.session = session;
    }

    /** Whether the session is open now. */
    boolean open(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        var came = visit.whoCame(request);
        if (came.isEmpty()) return false;
        var proven = signIn.newAccount(accountId, came.get().representative());
        if (!proven.user().rfc().equals(Optional.of(came.get().rfc()))) return false;

        return session.open(proven, SignInMethod.EFIRMA, request, response);
    }
}
