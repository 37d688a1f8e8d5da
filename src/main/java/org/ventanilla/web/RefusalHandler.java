package org.ventanilla.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;
import org.ventanilla.web.bare.Incident;

/** Refuses by role or by a missing token: the page and the audit log name the same incident. */
@Component
class RefusalHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler answer = new AccessDeniedHandlerImpl();
    private final Refusals refusals;

    RefusalHandler(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var incident = Incident.refused(HttpStatus.FORBIDDEN);
        incident.keepFor(request);
        refusals.note(incident, request);
        answer.handle(request, response, denied);
    }
}
