package org.ventanilla.identity.session;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends sessions of an account at once, on every node, inside the caller's transaction (ASVS V7.4.3). */
@Component
public class EndSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    EndSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Ends all of them. */
    public void of(UUID accountId) {
        sessions.findByPrincipalName(accountId.toString()).keySet().forEach(sessions::deleteById);
    }

    /** Ends all but the one from which the owner acts. */
    public void ofExcept(UUID accountId, String ownSessionId) {
        sessions.findByPrincipalName(accountId.toString()).keySet().stream()
                .filter(id -> !id.equals(ownSessionId))
                .forEach(sessions::deleteById);
    }
}
