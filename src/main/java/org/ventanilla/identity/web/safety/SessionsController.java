package org.ventanilla.identity.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import org.ventanilla.core.NotFound;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.safety.EndOwnSessions;
import org.ventanilla.identity.safety.SessionsWish;
import org.ventanilla.identity.session.OpenSessions;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;

/** The owner's open sessions, and their end. An address names a session by a reference that opens nothing. */
@Controller
@RequestMapping("/cuenta/sesiones")
class SessionsController {

    private static final String OTHERS = "otras";

    private final OpenSessions sessions;
    private final EndOwnSessions end;

    SessionsController(OpenSessions sessions, EndOwnSessions end) {
        this.sessions = sessions;
        this.end = end;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return new ModelAndView(
                "identity/safety/sessions",
                "sessions",
                sessions.of(user.accountId(), request.getSession().getId()));
    }

    @GetMapping("/{which}")
    ModelAndView ask(@AuthenticationPrincipal PortalUser user, @PathVariable String which, HttpServletRequest request) {
        return page(user, which, request, HttpStatus.OK).addObject("form", new ProofForm(null));
    }

    @PostMapping("/{which}")
    ModelAndView end(
            @AuthenticationPrincipal PortalUser user,
            @PathVariable String which,
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (Typed.isRefused(ended(user, which, form, request), errors))
            return page(user, which, request, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute(
                "notice", which.equals(OTHERS) ? "identity.sessions.ended-others" : "identity.sessions.ended-one");
        return new ModelAndView("redirect:/cuenta/sesiones");
    }

    private List<Objection> ended(PortalUser user, String which, ProofForm form, HttpServletRequest request) {
        var own = request.getSession().getId();
        var wish = new SessionsWish(user.accountId(), own, form.currentPassword(), ClientAddress.of(request));
        return which.equals(OTHERS) ? end.others(wish) : end.one(wish, which);
    }

    private ModelAndView page(PortalUser user, String which, HttpServletRequest request, HttpStatus status) {
        var page = new ModelAndView("identity/safety/session-end", status).addObject("which", which);
        if (which.equals(OTHERS)) return page;

        return page.addObject(
                "ending",
                sessions.of(user.accountId(), request.getSession().getId()).stream()
                        .filter(session -> session.reference().equals(which))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("session")));
    }
}
