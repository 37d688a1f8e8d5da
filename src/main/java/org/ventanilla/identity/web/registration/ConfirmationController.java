package org.ventanilla.identity.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.registration.ConfirmRegistration;
import org.ventanilla.identity.registration.LinkState;
import org.ventanilla.identity.registration.OpenConfirmation;
import org.ventanilla.identity.web.SignInSession;

/** The confirmation link. Looking at it changes nothing and shows nothing personal; only the button spends it (ASVS V3.5.3, V7.6.2). */
@Controller
@RequestMapping("/registro/confirmar/{token}")
class ConfirmationController {

    private final OpenConfirmation confirmation;
    private final ConfirmRegistration confirm;
    private final SignIn signIn;
    private final SignInSession session;

    ConfirmationController(
            OpenConfirmation confirmation, ConfirmRegistration confirm, SignIn signIn, SignInSession session) {
        this.confirmation = confirmation;
        this.confirm = confirm;
        this.signIn = signIn;
        this.session = session;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, @AuthenticationPrincipal @Nullable PortalUser user) {
        if (user != null && confirmation.opened(token, user.accountId()))
            return new ModelAndView("redirect:/registro/datos");

        var state = confirmation.stateOf(token);
        return new ModelAndView("identity/confirmation/link", status(state))
                .addObject("state", state)
                .addObject("token", token);
    }

    @PostMapping
    String spend(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var account = confirm.execute(token);
        if (account.isEmpty()) return "redirect:/registro/confirmar/{token}";

        session.open(signIn.newAccount(account.get()), SignInMethod.REGISTRATION_LINK, request, response);
        return "redirect:/registro/datos";
    }

    private static HttpStatus status(LinkState state) {
        return switch (state) {
            case VALID, ADDRESS_TAKEN -> HttpStatus.OK;
            case USED, SUPERSEDED, EXPIRED, CANCELLED, REJECTED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
