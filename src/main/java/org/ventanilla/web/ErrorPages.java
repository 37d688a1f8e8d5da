package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.ventanilla.web.bare.Incident;

/** Words an incident as a page, or as a problem document for programs. */
@Component
class ErrorPages {

    private static final Map<Integer, String> WORDED = Map.of(
            403, "403", 404, "404", 405, "404", 409, "409", 413, "413", 422, "422", 429, "429", 500, "500", 503, "503");

    private final MessageSource messages;
    private final LayoutModels layouts;

    ErrorPages(MessageSource messages, LayoutModels layouts) {
        this.messages = messages;
        this.layouts = layouts;
    }

    /** The answer, with the arguments of its text. */
    Object answer(Incident incident, HttpServletRequest request, Object... arguments) {
        return wantsProblem(request)
                ? problem(incident, RequestContextUtils.getLocale(request), arguments)
                : page(incident, request, arguments);
    }

    static String keyOf(int status) {
        var fallback = status < 500 ? "400" : "500";
        return "web.error." + WORDED.getOrDefault(status, fallback);
    }

    private ModelAndView page(Incident incident, HttpServletRequest request, Object... arguments) {
        var key = keyOf(incident.status().value());
        var page =
                new ModelAndView("error/page", Map.of("incident", incident, "key", key, "layout", layouts.of(request)));
        // A page that failed half-way leaves its form among the attributes of the request, where the layout would find
        // it.
        page.addObject("form", null);
        page.addObject("arguments", arguments);
        page.setStatus(incident.status());
        return page;
    }

    private ResponseEntity<ProblemDetail> problem(Incident incident, Locale locale, Object... arguments) {
        var key = keyOf(incident.status().value());
        var problem = ProblemDetail.forStatusAndDetail(
                incident.status(), messages.getMessage(key + ".text", arguments, locale));
        problem.setTitle(messages.getMessage(key + ".title", new Object[0], locale));
        problem.setProperty("incident", incident.folio());
        return ResponseEntity.status(incident.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean wantsProblem(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
