package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.account.RecoverAccount;
import org.ventanilla.identity.account.RequestRecovery;

/** Recovery of a forgotten password by mail. The answer to the request is the same for everybody; looking at the link changes nothing. */
@Controller
@RequestMapping("/recuperar")
class RecoveryController {

    private static final String FOLDER = "identity/recovery/";

    private final RequestRecovery request;
    private final RecoverAccount recover;

    RecoveryController(RequestRecovery request, RecoverAccount recover) {
        this.request = request;
        this.recover = recover;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView(FOLDER + "request", "form", new RecoveryRequestForm(null));
    }

    @PostMapping
    ModelAndView send(
            @ModelAttribute("form") RecoveryRequestForm form, BindingResult errors, HttpServletRequest source) {
        if (!form.isComplete(errors)) return new ModelAndView(FOLDER + "request", HttpStatus.UNPROCESSABLE_CONTENT);
        request.execute(form.username(), ClientAddress.of(source));
        return new ModelAndView("redirect:/recuperar/enviado");
    }

    @GetMapping("/enviado")
    String sent() {
        return FOLDER + "sent";
    }

    @GetMapping("/{token}")
    ModelAndView show(@PathVariable String token) {
        return page(recover.stateOf(token)).addObject("form", new NewPasswordForm(null));
    }

    @PostMapping("/{token}")
    ModelAndView reset(
            @PathVariable String token,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var outcome = recover.execute(token, form.password());
        if (outcome.done()) {
            flash.addFlashAttribute("notice", "identity.sign-in.recovered");
            return new ModelAndView("redirect:/entrar");
        }

        var page = page(outcome.link());
        if (Typed.isRefused(outcome.objections(), errors)) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(AccountLinkState state) {
        return LinkPages.of(FOLDER + "link", "identity.recovery-link.", state);
    }
}
