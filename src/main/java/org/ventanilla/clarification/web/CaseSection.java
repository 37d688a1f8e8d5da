package org.ventanilla.clarification.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.clarification.domain.OwnCases;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.DashboardSection;
import org.ventanilla.core.PortalUser;

/** Open cases on the worker's start page, those with an answer to read first. */
@Component
class CaseSection implements DashboardSection {

    private static final int BEFORE_THE_CARD = 40;

    private final OwnCases own;

    CaseSection(OwnCases own) {
        this.own = own;
    }

    @Override
    public int order() {
        return BEFORE_THE_CARD;
    }

    @Override
    public String template() {
        return "clarification/sections";
    }

    @Override
    public String fragment() {
        return "open";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return user.kind() == AccountKind.WORKER && !own.open(user.accountId()).isEmpty();
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of("cases", own.open(user.accountId()));
    }
}
