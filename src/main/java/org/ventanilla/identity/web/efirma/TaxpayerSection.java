package org.ventanilla.identity.web.efirma;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.DashboardSection;
import org.ventanilla.core.PortalUser;

/** What persons and companies can do here, on their start page. */
@Component
class TaxpayerSection implements DashboardSection {

    private static final int PLACE = 60;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String template() {
        return "identity/efirma/sections";
    }

    @Override
    public String fragment() {
        return "start";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return user.kind() == AccountKind.PERSON || user.kind() == AccountKind.COMPANY;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of("company", user.kind() == AccountKind.COMPANY);
    }
}
