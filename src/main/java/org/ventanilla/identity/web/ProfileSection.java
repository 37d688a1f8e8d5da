package org.ventanilla.identity.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.AccountProfiles;

/** How one signs in and gets mail: address, password and language, each with the way to change it. */
@Component
class ProfileSection implements AccountSection {

    private static final int FIRST = 10;

    private final AccountProfiles profiles;

    ProfileSection(AccountProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String template() {
        return "identity/account/sections";
    }

    @Override
    public String fragment() {
        return "profile";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return true;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of("profile", profiles.of(user.accountId()));
    }
}
