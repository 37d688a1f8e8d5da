package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.device.SignInJournal;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.device.Visit;
import org.ventanilla.identity.session.EndSessions;
import org.ventanilla.identity.session.SessionOrigin;
import org.ventanilla.identity.web.safety.DeviceCookie;

/** Opens the session of a user who has proved who they are: new session id, new CSRF token, end of the session fixed (ASVS V7.2.4). */
@Component
public class SignInSession {

    /** Session attribute: the instant, in real time, at which the session ends however much it is used. */
    static final String ENDS_AT = "ventanilla.session.ends-at";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    private final SignIn signIn;
    private final TransactionOperations transactions;
    private final SessionSettings settings;
    private final DeviceCookie device;
    private final SignInJournal journal;
    private final EndSessions endSessions;
    private final Clock clock;

    SignInSession(
            SignIn signIn,
            TransactionOperations transactions,
            SessionSettings settings,
            DeviceCookie device,
            SignInJournal journal,
            EndSessions endSessions,
            @Qualifier("technicalClock") Clock clock) {
        this.signIn = signIn;
        this.transactions = transactions;
        this.settings = settings;
        this.device = device;
        this.journal = journal;
        this.endSessions = endSessions;
        this.clock = clock;
    }

    /**
     * Signs in whoever proved to own the account, unless it was shut or its password changed since; whether it did. The account stays locked
     * until the session is stored: whoever shuts the account waits and then ends this session too, and sign-ins at the same time are counted
     * one after the other (ASVS V7.1.2, V7.4.2).
     */
    public boolean open(
            SignInOutcome.Proven proven,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Boolean.TRUE.equals(transactions.execute(status -> switch (signIn.resume(proven, method)) {
            case SignInOutcome.Proven(var user, var since) -> {
                open(user, method, request, response);
                yield true;
            }
            default -> false;
        }));
    }

    /**
     * With the authority of their kind, as {@code ROLE_WORKER}, and one for each role; a session of somebody else ends first, and the
     * account's oldest ones where there are too many.
     */
    private void open(PortalUser user, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, authoritiesOf(user));
        endOther(user, request);

        var session = request.getSession();
        renewal.onAuthentication(authentication, request, response);
        remember(user, method, session, device.renew(request, response));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private void remember(PortalUser user, SignInMethod method, HttpSession session, Visit visit) {
        var now = clock.instant();
        var endsAt = now.plus(settings.limitOf(user.kind()));
        journal.opened(user, method, visit);
        session.setAttribute(ENDS_AT, endsAt);
        session.setAttribute(
                SessionOrigin.ATTRIBUTE, new SessionOrigin(visit.software(), visit.network(), now, endsAt));
        endSessions.beyond(user.accountId(), session.getId(), settings.allowedTo(user.kind()));
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
