package org.ventanilla.web.bare;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 with a page when the database is out of reach. It stands before the session filter, which needs the database itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {

    private static final String RETRY_SECONDS = "30";

    private final BarePage page;

    OutageFilter(BarePage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | IOException failure) {
            if (response.isCommitted() || !Outage.explains(failure)) throw failure;
            answer(Incident.failed(HttpStatus.SERVICE_UNAVAILABLE, failure), request, response);
        }
    }

    private void answer(Incident incident, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        page.answer("503", incident, request, response);
    }
}
