package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.account.ConfirmEmailChange;
import org.ventanilla.identity.account.EmailChange;
import org.ventanilla.identity.account.RequestEmailChange;

/** Change of the e-mail address: asked for with the password, done by the link that the new address gets. */
@Controller
@RequestMapping("/cuenta/correo")
class EmailController {

    private static final String FORM = "identity/account/email";

    private final RequestEmailChange request;
    private final ConfirmEmailChange confirm;

    EmailController(RequestEmailChange request, ConfirmEmailChange confirm) {
        this.request = request;
        this.confirm = confirm;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView(FORM, "form", new EmailChangeForm(null, null));
    }

    @PostMapping
    ModelAndView request(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") EmailChangeForm form,
            BindingResult errors,
            HttpServletRequest source,
            RedirectAttributes flash) {
        var wish = new EmailChange(user.accountId(), form.email(), form.currentPassword(), ClientAddress.of(source));
        if (Typed.isRefused(request.execute(wish), errors))
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute("notice", "identity.account.email-requested");
        return new ModelAndView("redirect:/cuenta");
    }

    @GetMapping("/confirmar/{token}")
    ModelAndView show(@AuthenticationPrincipal PortalUser user, @PathVariable String token) {
        return page(confirm.stateOf(user.accountId(), token));
    }

    @PostMapping("/confirmar/{token}")
    ModelAndView confirm(
            @AuthenticationPrincipal PortalUser user, @PathVariable String token, RedirectAttributes flash) {
        var state = confirm.execute(user.accountId(), token);
        if (state != AccountLinkState.VALID) return page(state);

        flash.addFlashAttribute("notice", "identity.account.email-changed");
        return new ModelAndView("redirect:/cuenta");
    }

    private static ModelAndView page(AccountLinkState state) {
        return LinkPages.of("identity/account/email-link", "identity.email-link.", state);
    }
}
