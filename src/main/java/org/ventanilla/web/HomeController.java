package org.ventanilla.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.PortalUser;

/** Start pages: of the public and of who is signed in; officers are sent on to theirs. */
@Controller
class HomeController {

    private final ComposedPages composed;

    HomeController(ComposedPages composed) {
        this.composed = composed;
    }

    @GetMapping("/")
    String start() {
        return "web/start";
    }

    @GetMapping("/inicio")
    String dashboard(@AuthenticationPrincipal PortalUser user, Model model) {
        if (user.kind() == AccountKind.OFFICER) return "redirect:/admin";
        model.addAttribute("sections", composed.dashboardOf(user));
        return "web/dashboard";
    }

    @GetMapping("/cuenta")
    String account(@AuthenticationPrincipal PortalUser user, Model model) {
        model.addAttribute("sections", composed.accountOf(user));
        return "web/account";
    }

    @GetMapping("/estado")
    String status(Model model) {
        model.addAttribute("service", composed.status());
        return "web/status";
    }
}
