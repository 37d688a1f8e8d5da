package org.ventanilla.identity.web.registration;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.registration.DataConfirmation;

/** The account page's way back to the data that the person confirmed, and to what the person found wrong in them. */
@Component
class DataSection implements AccountSection {

    private static final int AFTER_PROFILE = 20;

    private final DataConfirmation confirmation;

    DataSection(DataConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public int order() {
        return AFTER_PROFILE;
    }

    @Override
    public String template() {
        return "identity/confirmation/sections";
    }

    @Override
    public String fragment() {
        return "data";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return confirmation.knows(user.accountId());
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of("data", confirmation.of(user.accountId()));
    }
}
