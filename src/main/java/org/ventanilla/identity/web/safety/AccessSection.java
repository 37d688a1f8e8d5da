package org.ventanilla.identity.web.safety;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.device.SignInHistory;
import org.ventanilla.identity.session.OpenSessions;

/** The latest sign-ins and the open sessions, with the ways to all of them. */
@Component
class AccessSection implements AccountSection {

    private static final int PLACE = 40;
    private static final int SHOWN = 3;

    private final SignInHistory history;
    private final OpenSessions sessions;

    AccessSection(SignInHistory history, OpenSessions sessions) {
        this.history = history;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String template() {
        return "identity/safety/sections";
    }

    @Override
    public String fragment() {
        return "access";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return true;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of("entries", history.latest(user.accountId(), SHOWN), "open", sessions.countOf(user.accountId()));
    }
}
