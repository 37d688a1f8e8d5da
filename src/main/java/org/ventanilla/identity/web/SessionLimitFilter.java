package org.ventanilla.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose absolute limit has come, however much it is used (ASVS V7.3.2). It stands after the filter that finds the session
 * and before the security chain, which then asks to sign in again.
 */
@Component
@Order(SessionLimitFilter.BEFORE_SECURITY)
class SessionLimitFilter extends OncePerRequestFilter {

    /** The security chain stands at -100. */
    static final int BEFORE_SECURITY = -110;

    private final Clock clock;

    SessionLimitFilter(@Qualifier("technicalClock") Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SignInSession.ENDS_AT) instanceof Instant endsAt
                && !clock.instant().isBefore(endsAt)) session.invalidate();
        chain.doFilter(request, response);
    }
}
