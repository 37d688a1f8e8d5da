package org.ventanilla.identity.personal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.taxpayer.EfirmaLink;
import org.ventanilla.identity.taxpayer.EfirmaLinks;

/** The e.firma that opens the account. */
@Component
class OwnEfirma implements PersonalData {

    private static final int AFTER_THE_ACCOUNT = 15;

    private final EfirmaLinks links;

    OwnEfirma(EfirmaLinks links) {
        this.links = links;
    }

    @Override
    public int order() {
        return AFTER_THE_ACCOUNT;
    }

    @Override
    public String name() {
        return "efirma";
    }

    @Override
    public String titleKey() {
        return "identity.personal-efirma";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        return links.of(user.accountId()).map(OwnEfirma::map).orElseGet(Map::of);
    }

    private static Map<String, Object> map(EfirmaLink link) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rfc", link.rfc().value());
        if (link.curp() != null) map.put("curp", link.curp());
        map.put("name", link.name());
        map.put("certificateNumber", link.certificateNumber());
        map.put("notAfter", link.notAfter());
        map.put("linkedAt", link.linkedAt());
        return map;
    }
}
