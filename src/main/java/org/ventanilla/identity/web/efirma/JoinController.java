package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.taxpayer.LinkEfirma;

/** Links the e.firma with which somebody came to the worker's account into which they have signed in since, in the same session. */
@Controller
@RequestMapping("/cuenta/efirma/unir")
class JoinController {

    private final EfirmaVisit visit;
    private final LinkEfirma link;

    JoinController(EfirmaVisit visit, LinkEfirma link) {
        this.visit = visit;
        this.link = link;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        if (!visit.waitsFor(user, request)) return new ModelAndView("redirect:" + OwnEfirmaController.PATH);
        return new ModelAndView(
                "identity/efirma/join-now", "taxpayer", visit.whoCame(request).orElseThrow());
    }

    @PostMapping
    ModelAndView join(@AuthenticationPrincipal PortalUser user, HttpServletRequest request, RedirectAttributes flash) {
        if (!visit.waitsFor(user, request)) return new ModelAndView("redirect:" + OwnEfirmaController.PATH);
        link.join(user.accountId(), visit.whoCame(request).orElseThrow());
        visit.end(request);
        flash.addFlashAttribute("notice", "identity.efirma.linked");
        return new ModelAndView("redirect:/cuenta");
    }
}
