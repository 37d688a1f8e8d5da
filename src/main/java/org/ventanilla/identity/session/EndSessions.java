package org.ventanilla.identity.session;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends sessions of an account at once, on every node, inside the caller's transaction (ASVS V7.4.3). */
@Component
public class EndSessions {

    private final FindByIndexNameSessionRepository<?> sessions;
    private final OpenSessions open;

    EndSessions(FindByIndexNameSessionRepository<?> sessions, OpenSessions open) {
        this.sessions = sessions;
        this.open = open;
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

    /** Ends the one with this reference, where the account has it; whether it had. */
    public boolean one(UUID accountId, String reference) {
        var found = sessions.findByPrincipalName(accountId.toString()).keySet().stream()
                .filter(id -> OpenSessions.referenceOf(id).equals(reference))
                .findFirst();
        found.ifPresent(sessions::deleteById);
        return found.isPresent();
    }

    /** Ends the oldest ones, so that no more than this many are open with the new one (ASVS V7.1.2). */
    public void beyond(UUID accountId, String newSessionId, int allowed) {
        open.beyond(accountId, newSessionId, allowed - 1).forEach(sessions::deleteById);
    }
}
