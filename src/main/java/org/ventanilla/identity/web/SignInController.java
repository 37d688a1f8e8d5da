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

/** Sign-in by CURP or e-mail and password. */
@Controller
@RequestMapping("/entrar")
class SignInController {

    private static final String PAGE = "identity/sign-in/form";

    private final SignIn signIn;
    private final SignInSession session;
    private final AfterSignIn afterSignIn;

    SignInController(SignIn signIn, SignInSession session, AfterSignIn afterSignIn) {
        this.signIn = signIn;
        this.session = session;
        this.afterSignIn = afterSignIn;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal @Nullable PortalUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user != null) return afterSignIn.redirect(user, request, response);
        return new ModelAndView(PAGE, "form", SignInForm.empty());
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.isComplete(errors)) return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        var user = signIn.execute(form.username(), form.password(), ClientAddress.of(request));
        if (user.isEmpty()) {
            errors.reject("identity.error.sign-in");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }

        session.open(user.get(), request, response);
        return afterSignIn.redirect(user.get(), request, response);
    }
}
