package org.ventanilla.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.ventanilla.web.bare.Incident;

/** Answers for errors that arise outside the controllers: unknown addresses, refused access, failures of filters. */
@Controller
class PortalErrorController implements ErrorController {

    private final ErrorPages pages;

    PortalErrorController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = statusOf(request);
        var incident = failure == null ? Incident.refused(status, request) : Incident.failed(status, failure);
        return pages.answer(incident, request);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? null : HttpStatus.resolve(code);
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
