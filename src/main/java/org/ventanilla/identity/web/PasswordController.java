package org.ventanilla.identity.web;

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
import org.ventanilla.identity.account.ChangePassword;
import org.ventanilla.identity.account.PasswordChange;

/** Change of the password. */
@Controller
@RequestMapping("/cuenta/contrasena")
class PasswordController {

    private static final String PAGE = "identity/account/password";

    private final ChangePassword change;

    PasswordController(ChangePassword change) {
        this.change = change;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView(PAGE, "form", new PasswordChangeForm(null, null));
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") PasswordChangeForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (Typed.isRefused(change.execute(wish(user, form, request)), errors))
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);

        request.changeSessionId();
        flash.addFlashAttribute("notice", "identity.account.password-changed");
        return new ModelAndView("redirect:/cuenta");
    }

    private static PasswordChange wish(PortalUser user, PasswordChangeForm form, HttpServletRequest request) {
        return new PasswordChange(
                user.accountId(),
                form.currentPassword(),
                form.password(),
                ClientAddress.of(request),
                request.getSession().getId());
    }
}
