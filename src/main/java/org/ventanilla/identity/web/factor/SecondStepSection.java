package org.ventanilla.identity.web.factor;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.factor.SecondSteps;

/** The second step on the account page: what is on, with the way to change it. */
@Component
class SecondStepSection implements AccountSection {

    private static final int AFTER_PROFILE = 15;

    private final SecondSteps steps;

    SecondStepSection(SecondSteps steps) {
        this.steps = steps;
    }

    @Override
    public int order() {
        return AFTER_PROFILE;
    }

    @Override
    public String template() {
        return "identity/second-step/section";
    }

    @Override
    public String fragment() {
        return "secondStep";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return user.kind() == AccountKind.WORKER || user.kind() == AccountKind.OFFICER;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        return Map.of("steps", steps.of(user.accountId()));
    }
}
