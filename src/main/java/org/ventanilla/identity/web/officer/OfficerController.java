package org.ventanilla.identity.web.officer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.officer.Invitations;
import org.ventanilla.identity.officer.OfficerList;
import org.ventanilla.identity.web.Typed;

/** The officers and the invitations that wait. */
@Controller
@RequestMapping(OfficerController.PATH)
class OfficerController {

    static final String PATH = "/admin/oficiales";

    private static final String FOLDER = "identity/officer/";
    private static final String BACK = "redirect:" + PATH;

    private final OfficerList officers;
    private final Invitations invitations;
    private final MessageSource messages;

    OfficerController(OfficerList officers, Invitations invitations, MessageSource messages) {
        this.officers = officers;
        this.invitations = invitations;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@RequestParam @Nullable Role role, @RequestParam @Nullable UUID after, Locale locale) {
        return new ModelAndView(FOLDER + "list", "form", new Filter(role == null ? "" : role.name()))
                .addObject("officers", officers.page(role, after))
                .addObject("first", after == null)
                .addObject("invitations", invitations.open())
                .addObject("roles", rolesIn(locale));
    }

    @GetMapping("/invitar")
    ModelAndView ask() {
        return new ModelAndView(FOLDER + "invite", "form", InvitationForm.empty());
    }

    @PostMapping("/invitar")
    ModelAndView invite(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes flash) {
        if (Typed.isRefused(invitations.invite(form.wish(user.accountId(), locale)), errors))
            return new ModelAndView(FOLDER + "invite", HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute("notice", "identity.officers.invited");
        return new ModelAndView(BACK);
    }

    @GetMapping("/invitaciones/{id}/retirar")
    ModelAndView askToWithdraw(@PathVariable UUID id) {
        return new ModelAndView(FOLDER + "withdraw", "invitation", invitations.find(id));
    }

    @PostMapping("/invitaciones/{id}/retirar")
    String withdraw(@PathVariable UUID id, RedirectAttributes flash) {
        invitations.withdraw(id);
        flash.addFlashAttribute("notice", "identity.officers.withdrawn");
        return BACK;
    }

    private Map<String, String> rolesIn(Locale locale) {
        var roles = new LinkedHashMap<String, String>();
        roles.put("", messages.getMessage("identity.officers.role.all", null, locale));
        for (var role : Role.values())
            roles.put(role.name(), messages.getMessage("identity.role." + role.name(), null, locale));
        return roles;
    }

    /**
     * Which officers are shown.
     *
     * @param role those with this one; all when empty
     */
    record Filter(String role) {}
}
