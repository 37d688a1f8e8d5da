package org.ventanilla.identity.web.efirma;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.taxpayer.EfirmaLink;
import org.ventanilla.identity.taxpayer.EfirmaLinks;

/** The e.firma on the account page: whose it is, until when it is valid, and the way to link or unlink it. */
@Component
class EfirmaSection implements AccountSection {

    private static final int AFTER_PROFILE = 12;
    private static final Duration SOON = Duration.ofDays(60);

    private final EfirmaLinks links;
    private final Clock clock;

    EfirmaSection(EfirmaLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_PROFILE;
    }

    @Override
    public String template() {
        return "identity/efirma/sections";
    }

    @Override
    public String fragment() {
        return "efirma";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return user.kind() != AccountKind.OFFICER;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        var model = new HashMap<String, Object>();
        model.put("worker", user.kind() == AccountKind.WORKER);
        links.of(user.accountId()).ifPresent(link -> fill(model, link, user));
        return model;
    }

    private void fill(Map<String, Object> model, EfirmaLink link, PortalUser user) {
        model.put("link", link);
        model.put("validity", validityOf(link));
        model.put("endsOn", LegalTime.dateOf(link.notAfter()));
        model.put(
                "joinable",
                user.kind() == AccountKind.PERSON
                        && links.workerWith(link.curp()).isPresent());
    }

    private String validityOf(EfirmaLink link) {
        var now = clock.instant();
        if (!now.isBefore(link.notAfter())) return "over";
        return now.isBefore(link.notAfter().minus(SOON)) ? "good" : "soon";
    }
}
