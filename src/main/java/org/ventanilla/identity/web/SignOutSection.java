package org.ventanilla.identity.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.PortalUser;

/** The way out, at the end of the account page. */
@Component
class SignOutSection implements AccountSection {

    private static final int LAST = 1000;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String template() {
        return "identity/account/sections";
    }

    @Override
    public String fragment() {
        return "signOut";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return true;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of();
    }
}
