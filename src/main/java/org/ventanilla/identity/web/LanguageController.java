package org.ventanilla.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.AccountProfiles;
import org.ventanilla.identity.account.ChooseLanguage;

/** Language of mails and documents. */
@Controller
@RequestMapping("/cuenta/idioma")
class LanguageController {

    private static final Map<String, String> LANGUAGES = languages();

    private final AccountProfiles profiles;
    private final ChooseLanguage choose;

    LanguageController(AccountProfiles profiles, ChooseLanguage choose) {
        this.profiles = profiles;
        this.choose = choose;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal PortalUser user) {
        var current = profiles.of(user.accountId()).locale().toLanguageTag();
        return new ModelAndView("identity/account/language", "form", new LanguageForm(current))
                .addObject("languages", LANGUAGES);
    }

    @PostMapping
    String choose(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") LanguageForm form,
            RedirectAttributes flash) {
        choose.execute(user.accountId(), form.locale());
        flash.addFlashAttribute("notice", "identity.account.language-chosen");
        return "redirect:/cuenta";
    }

    private static Map<String, String> languages() {
        var byTag = new LinkedHashMap<String, String>();
        for (var locale : List.of(Locale.forLanguageTag("es-MX"), Locale.ENGLISH))
            byTag.put(locale.toLanguageTag(), locale.getDisplayLanguage(locale));
        return byTag;
    }
}
