package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;

/** Opens the session of a user who has proved who they are: new session id, new CSRF token, end of the session fixed (ASVS V7.2.4). */
@Component
public class SignInSession {

    /** Session attribute: the instant, in real time, at which the session ends however much it is used. */
    static final String ENDS_AT = "ventanilla.session.ends-at";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    private final SessionSettings settings;
    private final Clock clock;

    SignInSession(SessionSettings settings, @Qualifier("technicalClock") Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Signs the user in with the authority {@code ROLE_WORKER}, or {@code ROLE_OFFICER} and one for each role; a session of somebody else ends
     * first.
     */
    public void open(PortalUser user, HttpServletRequest request, HttpServletResponse response) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, authoritiesOf(user));
        endOther(user, request);

        var session = request.getSession();
        renewal.onAuthentication(authentication, request, response);
        session.setAttribute(ENDS_AT, clock.instant().plus(settings.limitOf(user.kind())));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static List<SimpleGrantedAuthority> authoritiesOf(PortalUser user) {
        return Stream.concat(
                        Stream.of(user.kind().name()), user.roles().stream().map(Role::name))
                .map(name -> new SimpleGrantedAuthority("ROLE_" + name))
                .toList();
    }

    private static void endOther(PortalUser user, HttpServletRequest request) {
        var session = request.getSession(false);
        var current = request.getUserPrincipal();
        if (session == null || current == null || current.getName().equals(user.getName())) return;
        session.invalidate();
    }
}
