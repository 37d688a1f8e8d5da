package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.identity.factor.FactorResets;
import org.ventanilla.identity.factor.SecondSteps;

/** The page that asks for the second step of a sign-in. */
@Component
class CodePage {

    private final SecondSteps secondSteps;
    private final FactorResets resets;
    private final PasskeyCeremonies ceremonies;

    CodePage(SecondSteps secondSteps, FactorResets resets, PasskeyCeremonies ceremonies) {
        this.secondSteps = secondSteps;
        this.resets = resets;
        this.ceremonies = ceremonies;
    }

    ModelAndView of(PendingSignIn pending, HttpServletRequest request, HttpStatus status) {
        var account = pending.accountId();
        var steps = secondSteps.of(account);
        var page = new ModelAndView("identity/second-step/code", status);
        page.addObject("steps", steps);
        page.addObject("resetAt", resets.dueAt(account).orElse(null));
        if (steps.passkeys() > 0) page.addObject("options", ceremonies.request(account, request));
        return page;
    }

    ModelAndView refused(PendingSignIn pending, HttpServletRequest request, BindingResult errors) {
        errors.rejectValue("code", "identity.error.code-wrong");
        return of(pending, request, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
