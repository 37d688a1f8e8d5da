package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.web.factor.SignInSteps;

/** Sign-in by CURP or e-mail and password; a second step may follow. */
@Controller
@RequestMapping("/entrar")
class SignInController {

    private static final String PAGE = "identity/sign-in/form";

    private final SignIn signIn;
    private final SignInSteps steps;
    private final AfterSignIn afterSignIn;

    SignInController(SignIn signIn, SignInSteps steps, AfterSignIn afterSignIn) {
        this.signIn = signIn;
        this.steps = steps;
        this.afterSignIn = afterSignIn;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal @Nullable PortalUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user != null) return afterSignIn.redirect(user, request, response);
        return steps.pending(request).orElseGet(() -> new ModelAndView(PAGE, "form", SignInForm.empty()));
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.isComplete(errors)) return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (signIn.execute(form.username(), form.password(), ClientAddress.of(request))) {
            case SignInOutcome.Proven proven -> steps.begin(proven, request, response);
            case SignInOutcome.Wrong() -> refused(errors, "identity.error.sign-in");
            case SignInOutcome.Suspended() -> refused(errors, "identity.error.sign-in.suspended");
            case SignInOutcome.PasswordChangeDue() -> refused(errors, "identity.error.sign-in.password-change-due");
        };
    }

    private static ModelAndView refused(BindingResult errors, String code) {
        errors.reject(code);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
