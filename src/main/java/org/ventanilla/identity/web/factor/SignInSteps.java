package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.factor.SecondSteps;
import org.ventanilla.identity.web.AfterSignIn;
import org.ventanilla.identity.web.SignInSession;

/** Leads a person from the right password to the session, over the second step where the account has one or must have one. */
@Component
public class SignInSteps {

    static final String CODE = "/entrar/codigo";
    static final String ENROLMENT = "/entrar/segundo-paso";

    private final SecondSteps secondSteps;
    private final PendingSignIns pendings;
    private final SignIn signIn;
    private final SignInSession session;
    private final AfterSignIn afterSignIn;

    SignInSteps(
            SecondSteps secondSteps,
            PendingSignIns pendings,
            SignIn signIn,
            SignInSession session,
            AfterSignIn afterSignIn) {
        this.secondSteps = secondSteps;
        this.pendings = pendings;
        this.signIn = signIn;
        this.session = session;
        this.afterSignIn = afterSignIn;
    }

    /** The password is proved: opens the session, or leads to the second step. */
    public ModelAndView begin(PortalUser user, HttpServletRequest request, HttpServletResponse response) {
        var steps = secondSteps.of(user.accountId());
        if (!steps.any() && user.kind() == AccountKind.WORKER)
            return open(user, SignInMethod.PASSWORD, request, response);

        pendings.begin(user.accountId(), signIn.passwordChangedAt(user.accountId()), request);
        return to(steps.any() ? CODE : ENROLMENT);
    }

    /** The page on which a sign-in of this session goes on, if one waits. */
    public Optional<ModelAndView> pending(HttpServletRequest request) {
        return pendings.find(request)
                .map(pending -> secondSteps.of(pending.accountId()).any() && !pending.complete() ? CODE : ENROLMENT)
                .map(SignInSteps::to);
    }

    /** A sign-in that may turn an app on: its account has no second step yet, or it was just proved; a password alone replaces none. */
    Optional<PendingSignIn> enrolling(HttpServletRequest request) {
        return pendings.find(request)
                .filter(pending -> pending.complete()
                        || !secondSteps.of(pending.accountId()).any());
    }

    /** The second step is proved: opens the session, where the account may still be used and the password is still the same. */
    ModelAndView finish(
            PendingSignIn pending, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.resume(pending.accountId(), pending.passwordChangedAt())) {
            case SignInOutcome.Proven(var user) -> finish(user, pending, method, request, response);
            default -> giveUp(request);
        };
    }

    private ModelAndView finish(
            PortalUser user,
            PendingSignIn pending,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user.kind() == AccountKind.OFFICER
                && !secondSteps.of(user.accountId()).totp()) {
            pendings.complete(pending, request);
            return to(ENROLMENT);
        }
        return open(user, method, request, response);
    }

    /** This sign-in is over; it begins again with the password. */
    ModelAndView giveUp(HttpServletRequest request) {
        pendings.end(request);
        return to("/entrar");
    }

    private ModelAndView open(
            PortalUser user, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        pendings.end(request);
        session.open(user, method, request, response);
        return afterSignIn.redirect(user, request, response);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
