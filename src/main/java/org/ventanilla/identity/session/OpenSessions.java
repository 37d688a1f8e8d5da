package org.ventanilla.identity.session;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** How many sessions of an account are open, on whatever node. */
@Component
public class OpenSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Sessions of this account. */
    public long countOf(UUID accountId) {
        return sessions.findByPrincipalName(accountId.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .count();
    }
}
