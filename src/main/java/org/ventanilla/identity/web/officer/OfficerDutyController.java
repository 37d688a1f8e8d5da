package org.ventanilla.identity.web.officer;

import java.util.UUID;
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
import org.ventanilla.identity.officer.OfficerDuties;
import org.ventanilla.identity.officer.OfficerList;
import org.ventanilla.identity.web.Typed;

/** What an officer may do, and the end of an officer's account. */
@Controller
@RequestMapping(OfficerController.PATH + "/{id}")
class OfficerDutyController {

    private static final String ROLES = "identity/officer/roles";
    private static final String LEAVE = "identity/officer/leave";
    private static final String BACK = "redirect:" + OfficerController.PATH;

    private final OfficerList officers;
    private final OfficerDuties duties;

    OfficerDutyController(OfficerList officers, OfficerDuties duties) {
        this.officers = officers;
        this.duties = duties;
    }

    @GetMapping("/roles")
    ModelAndView roles(@PathVariable UUID id) {
        var officer = officers.find(id);
        return new ModelAndView(ROLES, "officer", officer).addObject("form", RolesForm.of(officer.roles()));
    }

    @PostMapping("/roles")
    ModelAndView assign(
            @AuthenticationPrincipal PortalUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") RolesForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (Typed.isRefused(duties.assign(user.accountId(), id, form.chosen()), errors)) return page(ROLES, id);

        flash.addFlashAttribute("notice", "identity.officers.assigned");
        return new ModelAndView(BACK);
    }

    @GetMapping("/baja")
    ModelAndView askToEnd(@PathVariable UUID id) {
        return new ModelAndView(LEAVE, "officer", officers.find(id)).addObject("form", new LeaveForm(null));
    }

    @PostMapping("/baja")
    ModelAndView end(
            @AuthenticationPrincipal PortalUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") LeaveForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (Typed.isRefused(duties.leave(user.accountId(), id, form.reason()), errors)) return page(LEAVE, id);

        flash.addFlashAttribute("notice", "identity.officers.left");
        return new ModelAndView(BACK);
    }

    private ModelAndView page(String view, UUID id) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT).addObject("officer", officers.find(id));
    }
}
