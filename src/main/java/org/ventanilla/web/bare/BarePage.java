package org.ventanilla.web.bare;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** A page without session, navigation and database. */
@Component
class BarePage {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private final SpringTemplateEngine templates;
    private final ServletContext portal;

    BarePage(SpringTemplateEngine templates, ServletContext portal) {
        this.templates = templates;
        this.portal = portal;
    }

    /** Answers with the words for this number of a status, and names the incident. */
    void answer(String words, Incident incident, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(incident.status().value());
        response.setHeader("Content-Security-Policy", PagePolicy.value());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        var exchange =
                JakartaServletWebApplication.buildApplication(portal).buildExchange(new Within(request), response);
        var context =
                new WebContext(exchange, localeOf(request), Map.of("incident", incident, "key", "web.error." + words));
        templates.process("error/bare", context, response.getWriter());
    }

    private static Locale localeOf(HttpServletRequest request) {
        var cookies = request.getCookies();
        var english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals("lang")
                                && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : SPANISH;
    }

    /** A request whose address is unreadable belongs to no application; its page is the portal's all the same. */
    private final class Within extends HttpServletRequestWrapper {

        Within(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletContext getServletContext() {
            return portal;
        }
    }
}
