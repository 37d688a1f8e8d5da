package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.taxpayer.EfirmaOutcome;
import org.ventanilla.identity.taxpayer.EfirmaRefusal;
import org.ventanilla.identity.taxpayer.SignInByEfirma;
import org.ventanilla.identity.taxpayer.Taxpayer;
import org.ventanilla.identity.web.AfterSignIn;
import org.ventanilla.identity.web.ClientAddress;

/** Sign-in by e.firma. Only the session that asked for a request may send its signature. */
@Controller
@RequestMapping(EfirmaSignInController.PATH)
class EfirmaSignInController {

    static final String PATH = "/entrar/efirma";

    private static final String PAGE = "identity/efirma/sign-in";

    private final SignInByEfirma signIn;
    private final EfirmaRequests requests;
    private final EfirmaVisit visit;
    private final EfirmaSession session;
    private final AfterSignIn afterSignIn;

    EfirmaSignInController(
            SignInByEfirma signIn,
            EfirmaRequests requests,
            EfirmaVisit visit,
            EfirmaSession session,
            AfterSignIn afterSignIn) {
        this.signIn = signIn;
        this.requests = requests;
        this.visit = visit;
        this.session = session;
        this.afterSignIn = afterSignIn;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal @Nullable PortalUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user != null) return afterSignIn.redirect(user, request, response);
        return SigningPage.of(PAGE, requests.signIn(request), PATH);
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var own = requests.own(EfirmaRequests.SIGN_IN, form.requestId(), request);
        if (own.isEmpty()) return refused(SigningPage.NOT_YOURS, errors, request);
        return switch (signIn.execute(form.wish(own.get(), ClientAddress.of(request)))) {
            case EfirmaOutcome.Proven(var proof, var method) -> open(proof, method, request, response, flash);
            case EfirmaOutcome.Newcomer(var taxpayer) -> came(taxpayer, request, FirstVisitController.ADDRESS);
            case EfirmaOutcome.Unlinked(var taxpayer) -> came(taxpayer, request, FirstVisitController.JOIN);
            case EfirmaOutcome.Refused(var refusal) -> refused(refusal, errors, request);
        };
    }

    private ModelAndView open(
            SignInOutcome.Proven proof,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!session.open(proof, method, request, response)) return new ModelAndView("redirect:" + PATH);

        if (method == SignInMethod.EFIRMA_UNCHECKED) flash.addFlashAttribute("notice", "identity.efirma.unchecked");
        return afterSignIn.redirect(proof.user(), request, response);
    }

    private ModelAndView came(Taxpayer taxpayer, HttpServletRequest request, String next) {
        visit.came(taxpayer, request);
        return new ModelAndView("redirect:" + next);
    }

    private ModelAndView refused(EfirmaRefusal refusal, BindingResult errors, HttpServletRequest request) {
        return SigningPage.refused(PAGE, requests.signIn(request), PATH, refusal, errors);
    }
}
