package org.ventanilla.identity.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
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
import org.ventanilla.identity.account.AccountProfiles;
import org.ventanilla.identity.safety.ChoosePhrase;
import org.ventanilla.identity.safety.PhraseWish;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;

/** The phrase against phishing. */
@Controller
@RequestMapping("/cuenta/frase")
class PhraseController {

    private static final String PAGE = "identity/safety/phrase";

    private final AccountProfiles profiles;
    private final ChoosePhrase choose;

    PhraseController(AccountProfiles profiles, ChoosePhrase choose) {
        this.profiles = profiles;
        this.choose = choose;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal PortalUser user) {
        return new ModelAndView(
                PAGE, "form", new PhraseForm(profiles.of(user.accountId()).phrase(), null));
    }

    @PostMapping
    ModelAndView choose(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") PhraseForm form,
            BindingResult errors,
            HttpServletRequest source,
            RedirectAttributes flash) {
        var wish = new PhraseWish(user.accountId(), form.phrase(), form.currentPassword(), ClientAddress.of(source));
        if (Typed.isRefused(choose.execute(wish), errors))
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute(
                "notice",
                form.phrase().isBlank() ? "identity.account.phrase-removed" : "identity.account.phrase-chosen");
        return new ModelAndView("redirect:/cuenta");
    }
}
