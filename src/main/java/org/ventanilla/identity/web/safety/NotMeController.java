package org.ventanilla.identity.web.safety;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.safety.NotMe;
import org.ventanilla.identity.web.LinkPages;

/** The link «No fui yo» of a warning: open to whoever has it, and only its button does anything. */
@Controller
@RequestMapping("/cuenta/no-fui-yo")
class NotMeController {

    private final NotMe notMe;

    NotMeController(NotMe notMe) {
        this.notMe = notMe;
    }

    @GetMapping("/{token}")
    ModelAndView show(@PathVariable String token) {
        return page(notMe.stateOf(token));
    }

    @PostMapping("/{token}")
    ModelAndView shutOut(@PathVariable String token) {
        var state = notMe.execute(token);
        return state == AccountLinkState.VALID ? new ModelAndView("redirect:/cuenta/no-fui-yo") : page(state);
    }

    @GetMapping
    String done() {
        return "identity/safety/not-me-done";
    }

    private static ModelAndView page(AccountLinkState state) {
        return LinkPages.of("identity/safety/not-me", "identity.not-me.", state);
    }
}
