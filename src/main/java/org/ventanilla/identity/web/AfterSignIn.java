package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.registration.DataConfirmation;
import org.ventanilla.identity.web.efirma.EfirmaVisit;

/** Where a person goes after signing in: to the page that was asked for, or to the first thing to do. */
@Component
public class AfterSignIn {

    private final RequestCache asked = new HttpSessionRequestCache();
    private final DataConfirmation confirmation;
    private final EfirmaVisit efirma;

    AfterSignIn(DataConfirmation confirmation, EfirmaVisit efirma) {
        this.confirmation = confirmation;
        this.efirma = efirma;
    }

    /**
     * An e.firma that waits for its link comes first, then data that wait for confirmation, then the page asked for, then the start page of holders or
     * officers.
     */
    public ModelAndView redirect(PortalUser user, HttpServletRequest request, HttpServletResponse response) {
        if (efirma.waitsFor(user, request)) return new ModelAndView("redirect:/cuenta/efirma/unir");
        var page = takeAsked(request, response);
        if (confirmation.pendingFor(user.accountId())) return new ModelAndView("redirect:/registro/datos");
        return new ModelAndView("redirect:" + page.orElse(startOf(user)));
    }

    private Optional<String> takeAsked(HttpServletRequest request, HttpServletResponse response) {
        var saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return saved instanceof DefaultSavedRequest page ? Optional.of(addressOf(page)) : Optional.empty();
    }

    private static String addressOf(DefaultSavedRequest page) {
        var query = page.getQueryString();
        return page.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String startOf(PortalUser user) {
        return user.kind() == AccountKind.OFFICER ? "/admin" : "/inicio";
    }
}
