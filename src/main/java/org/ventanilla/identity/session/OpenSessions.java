package org.ventanilla.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.SecretToken;

/** The open sessions of an account, found by its id: the index of sessions holds nothing personal. */
@Component
public class OpenSessions {

    private static final int REFERENCE_DIGITS = 32;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;
    private final Clock technicalClock;

    OpenSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.sessions = sessions;
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    /** All of them, the asker's own first, then the latest used; {@code ownSessionId} may be that of no session. */
    public List<OpenSession> of(UUID accountId, @Nullable String ownSessionId) {
        return alive(accountId)
                .map(session -> view(session, session.getId().equals(ownSessionId)))
                .sorted(Comparator.comparing(OpenSession::own)
                        .thenComparing(OpenSession::lastUsedAt)
                        .reversed())
                .toList();
    }

    /** How many there are. */
    public long countOf(UUID accountId) {
        return alive(accountId).count();
    }

    /** Ids of the sessions that must end so that no more than these stay besides the present one: the oldest go. */
    List<String> beyond(UUID accountId, String ownSessionId, int kept) {
        return alive(accountId)
                .filter(session -> !session.getId().equals(ownSessionId))
                .sorted(Comparator.comparing(
                                (Session session) -> originOf(session).openedAt())
                        .reversed())
                .skip(kept)
                .map(Session::getId)
                .toList();
    }

    /** Names a session without telling its id. */
    static String referenceOf(String sessionId) {
        return SecretToken.hashOf(sessionId).substring(0, REFERENCE_DIGITS);
    }

    private Stream<? extends Session> alive(UUID accountId) {
        Map<String, ? extends Session> found = sessions.findByPrincipalName(accountId.toString());
        return found.values().stream().filter(this::isAlive);
    }

    private boolean isAlive(Session session) {
        return !session.isExpired()
                && session.getAttribute(SessionOrigin.ATTRIBUTE) instanceof SessionOrigin origin
                && technicalClock.instant().isBefore(origin.endsAt());
    }

    private OpenSession view(Session session, boolean own) {
        var origin = originOf(session);
        return new OpenSession(
                referenceOf(session.getId()),
                own,
                origin.software(),
                origin.network(),
                inBusinessTime(origin.openedAt()),
                inBusinessTime(session.getLastAccessedTime()));
    }

    /** Sessions live in real time; their owner reads business time, as in the history beside them. */
    private Instant inBusinessTime(Instant realTime) {
        return clock.instant().plus(Duration.between(technicalClock.instant(), realTime));
    }

    private static SessionOrigin originOf(Session session) {
        return session.getRequiredAttribute(SessionOrigin.ATTRIBUTE);
    }
}
