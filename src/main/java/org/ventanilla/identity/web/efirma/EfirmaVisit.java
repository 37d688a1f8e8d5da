package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.taxpayer.LinkEfirma;
import org.ventanilla.identity.taxpayer.Taxpayer;

/** What a session keeps of an e.firma: the latest requests to sign that are its own, and for ten minutes who signed and has no account yet. */
@Component
public class EfirmaVisit {

    private static final String REQUESTS = "ventanilla.efirma.requests";
    private static final String TAXPAYER = "ventanilla.efirma.taxpayer";
    private static final int PAGES_AT_ONCE = 5;
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final LinkEfirma link;
    private final Clock clock;

    EfirmaVisit(LinkEfirma link, @Qualifier("technicalClock") Clock clock) {
        this.link = link;
        this.clock = clock;
    }

    /** Keeps a request that this session may sign for this act alone; several pages may be open at a time. */
    void ask(String act, UUID requestId, HttpServletRequest request) {
        var latest = Stream.concat(Stream.of(new Asked(act, requestId)), asked(request).stream())
                .limit(PAGES_AT_ONCE)
                .toList();
        request.getSession().setAttribute(REQUESTS, new AllAsked(latest));
    }

    /** Whether this session asked for the request, for this act. */
    boolean hasAsked(String act, UUID requestId, HttpServletRequest request) {
        return asked(request).contains(new Asked(act, requestId));
    }

    private static List<Asked> asked(HttpServletRequest request) {
        return attribute(REQUESTS, AllAsked.class, request)
                .map(AllAsked::latest)
                .orElse(List.of());
    }

    /** Keeps who signed. */
    void came(Taxpayer taxpayer, HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(TAXPAYER, new Came(taxpayer, clock.instant()));
    }

    /** Who signed in this session in the last ten minutes. */
    Optional<Taxpayer> whoCame(HttpServletRequest request) {
        return attribute(TAXPAYER, Came.class, request)
                .filter(came -> clock.instant().isBefore(came.at().plus(VALIDITY)))
                .map(Came::taxpayer);
    }

    /** It is over, one way or the other. */
    void end(HttpServletRequest request) {
        request.getSession().removeAttribute(TAXPAYER);
    }

    /** Whether this worker has proved in this session to be who signed a moment ago, so that both may be linked. */
    public boolean waitsFor(PortalUser user, HttpServletRequest request) {
        return user.kind() == AccountKind.WORKER
                && whoCame(request)
                        .filter(taxpayer -> link.fits(user.accountId(), taxpayer))
                        .isPresent();
    }

    private static <T> Optional<T> attribute(String name, Class<T> type, HttpServletRequest request) {
        var session = request.getSession(false);
        @Nullable Object value = session == null ? null : session.getAttribute(name);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private record Asked(String act, UUID requestId) implements Serializable {}

    private record AllAsked(List<Asked> latest) implements Serializable {}

    private record Came(Taxpayer taxpayer, Instant at) implements Serializable {}
}
