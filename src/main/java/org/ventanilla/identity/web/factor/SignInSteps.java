package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.AccountKind;
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
    public ModelAndView begin(SignInOutcome.Proven proven, HttpServletRequest request, HttpServletResponse response) {
        var user = proven.user();
        var steps = secondSteps.of(user.accountId());
        if (!steps.any() && user.kind() == AccountKind.WORKER)
            return open(proven, SignInMethod.PASSWORD, request, response);

        pendings.begin(user.accountId(), Objects.requireNonNull(proven.passwordChangedAt()), request);
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
            case SignInOutcome.Proven proven -> finish(proven, pending, method, request, response);
            default -> giveUp(request);
        };
    }

    private ModelAndView finish(
            SignInOutcome.Proven proven,
            PendingSignIn pending,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response) {
        var user = proven.user();
        if (user.kind() == AccountKind.OFFICER
                && !secondSteps.of(user.accountId()).totp()) {
            pendings.complete(pending, request);
            return to(ENROLMENT);
        }
        return open(proven, method, request, response);
    }

    /** This sign-in is over; it begins again with the password. */
    ModelAndView giveUp(HttpServletRequest request) {
        pendings.end(request);
        return to("/entrar");
    }

    private ModelAndView open(
            SignInOutcome.Proven proven,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!session.open(proven, method, request, response)) return giveUp(request);

        pendings.end(request);
        return afterSignIn.redirect(proven.user(), request, response);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
