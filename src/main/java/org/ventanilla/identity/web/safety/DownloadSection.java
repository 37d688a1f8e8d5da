package org.ventanilla.identity.web.safety;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.PortalUser;

/** The way to the download of one's own data. */
@Component
class DownloadSection implements AccountSection {

    private static final int PLACE = 60;

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
        return "download";
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
