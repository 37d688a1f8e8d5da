package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.passkey.Passkeys;

/** Passkeys on the account: making one and removing one. */
@Controller
class PasskeyController {

    private static final String MAKE = OwnSteps.PATH + "/llave";
    private static final String ONE = OwnSteps.PATH + "/llaves/{id}";
    private static final String BACK = "redirect:" + OwnSteps.PATH;

    private final Passkeys passkeys;
    private final PasskeyCeremonies ceremonies;
    private final OwnSteps own;
    private final SessionSecrets secrets;

    PasskeyController(Passkeys passkeys, PasskeyCeremonies ceremonies, OwnSteps own, SessionSecrets secrets) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.own = own;
        this.secrets = secrets;
    }

    @GetMapping(MAKE)
    ModelAndView ask(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return page(user, request, HttpStatus.OK).addObject("form", new PasskeyForm(null, null, null));
    }

    @PostMapping(MAKE)
    ModelAndView make(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.isNamed(errors);
        var proven = own.isProven(user, form.currentPassword(), errors, request);
        var made = proven ? ceremonies.register(user.accountId(), form, request) : null;
        if (made != null && made.isPresent()) return kept(user, made.get(), request, flash);

        if (proven) errors.reject("identity.error.passkey.unfit");
        return page(user, request, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ONE)
    ModelAndView askToRemove(@AuthenticationPrincipal PortalUser user, @PathVariable UUID id) {
        return removal(user, id, HttpStatus.OK).addObject("form", new PasswordForm(null));
    }

    @PostMapping(ONE)
    ModelAndView remove(
            @AuthenticationPrincipal PortalUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var page = removal(user, id, HttpStatus.UNPROCESSABLE_CONTENT);
        if (!own.isProven(user, form.currentPassword(), errors, request)) return page;

        passkeys.remove(user.accountId(), id);
        own.changed(user, request);
        flash.addFlashAttribute("notice", "identity.second-step.passkey-off.done");
        return new ModelAndView(BACK);
    }

    private ModelAndView kept(
            PortalUser user, Passkeys.Made made, HttpServletRequest request, RedirectAttributes flash) {
        own.changed(user, request);
        flash.addFlashAttribute("notice", "identity.second-step.passkey.done");
        if (made.codes().isEmpty()) return new ModelAndView(BACK);

        secrets.show(user.accountId(), made.codes(), request);
        return new ModelAndView(OwnSteps.CODES);
    }

    private ModelAndView page(PortalUser user, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView("identity/second-step/passkey", status)
                .addObject("options", ceremonies.creation(user.accountId(), request));
    }

    private ModelAndView removal(PortalUser user, UUID id, HttpStatus status) {
        return OwnSteps.sure("passkey-off", "/llaves/" + id, status)
                .addObject("named", passkeys.find(user.accountId(), id).label());
    }
}
