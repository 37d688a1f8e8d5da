package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Keeps sign-ins that wait for their second step, in the session and for ten minutes. */
@Component
class PendingSignIns {

    static final Duration VALIDITY = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "ventanilla.sign-in.pending";

    private final Clock clock;

    PendingSignIns(@Qualifier("technicalClock") Clock clock) {
        this.clock = clock;
    }

    /** Begins one; a session that is signed in ends first, and any other gets a new id (ASVS V7.2.4). */
    void begin(UUID accountId, Instant passwordChangedAt, HttpServletRequest request) {
        var session = request.getSession();
        if (request.getUserPrincipal() == null) request.changeSessionId();
        else session.invalidate();
        var pending = new PendingSignIn(accountId, UUID.randomUUID(), clock.instant(), passwordChangedAt, false);
        request.getSession().setAttribute(ATTRIBUTE, pending);
    }

    /** The one of this session, while its time lasts. */
    Optional<PendingSignIn> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending && lives(pending)
                ? Optional.of(pending)
                : Optional.empty();
    }

    /** The second step is proved; the session opens after one page more. */
    void complete(PendingSignIn pending, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, pending.completed());
    }

    /** It is over, one way or the other. */
    void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    private boolean lives(PendingSignIn pending) {
        return clock.instant().isBefore(pending.provenAt().plus(VALIDITY));
    }
}
