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
import org.ventanilla.identity.safety.ChangeMobile;
import org.ventanilla.identity.safety.MobileWish;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;

/** Change and removal of the mobile number. */
@Controller
@RequestMapping("/cuenta/celular")
class MobileController {

    private static final String PAGE = "identity/safety/mobile";

    private final ChangeMobile change;

    MobileController(ChangeMobile change) {
        this.change = change;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView(PAGE, "form", new MobileForm(null, null));
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") MobileForm form,
            BindingResult errors,
            HttpServletRequest source,
            RedirectAttributes flash) {
        var wish = new MobileWish(user.accountId(), form.mobile(), form.currentPassword(), ClientAddress.of(source));
        if (Typed.isRefused(change.execute(wish), errors))
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute(
                "notice",
                form.mobile().isBlank() ? "identity.account.mobile-removed" : "identity.account.mobile-changed");
        return new ModelAndView("redirect:/cuenta");
    }
}
