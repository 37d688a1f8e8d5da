package org.ventanilla.identity.web.safety;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
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
