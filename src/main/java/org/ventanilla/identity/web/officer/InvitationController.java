package org.ventanilla.identity.web.officer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.officer.AcceptInvitation;
import org.ventanilla.identity.web.Typed;
import org.ventanilla.identity.web.factor.SignInSteps;

/** The invitation that somebody follows from a mail: a password, then the second step. Looking changes nothing. */
@Controller
@RequestMapping("/invitacion/{token}")
class InvitationController {

    private final AcceptInvitation accept;
    private final SignIn signIn;
    private final SignInSteps steps;

    InvitationController(AcceptInvitation accept, SignIn signIn, SignInSteps steps) {
        this.accept = accept;
        this.signIn = signIn;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return page(accept.stateOf(token)).addObject("form", new PasswordChoice(null));
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable String token,
            @ModelAttribute("form") PasswordChoice form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = accept.execute(token, form.password());
        if (outcome.account() != null) return steps.begin(signIn.newAccount(outcome.account()), request, response);

        var page = page(outcome.link());
        if (Typed.isRefused(outcome.objections(), errors)) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(AccountLinkState state) {
        var status = switch (state) {
            case VALID -> HttpStatus.OK;
            case USED, SUPERSEDED, EXPIRED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
        return new ModelAndView("identity/officer/invitation", status)
                .addObject("state", state)
                .addObject("key", "identity.invitation." + state.name().toLowerCase(Locale.ROOT));
    }

    /**
     * A password for the new account.
     *
     * @param password as typed
     */
    record PasswordChoice(@Nullable String password) {

        @Override
        public String password() {
            return Typed.orEmpty(password);
        }

        @Override
        public String toString() {
            return "PasswordChoice[hidden]";
        }
    }
}
