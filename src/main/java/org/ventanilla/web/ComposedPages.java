package org.ventanilla.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.DashboardSection;
import org.ventanilla.core.PageSection;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.StatusSection;

/** Collects what modules contribute to the pages that the shell frames. */
@Component
class ComposedPages {

    private final List<DashboardSection> dashboard;
    private final List<AccountSection> account;
    private final List<StatusSection> status;
    private final Clock clock;

    ComposedPages(
            ObjectProvider<DashboardSection> dashboard,
            ObjectProvider<AccountSection> account,
            ObjectProvider<StatusSection> status,
            Clock clock) {
        this.dashboard = inOrder(dashboard);
        this.account = inOrder(account);
        this.status = status.stream().toList();
        this.clock = clock;
    }

    List<Part> dashboardOf(PortalUser user) {
        return partsOf(dashboard, user);
    }

    List<Part> accountOf(PortalUser user) {
        return partsOf(account, user);
    }

    ServiceStatus status() {
        var functions = status.stream()
                .map(section -> new FunctionStatus(
                        section.messageKey(),
                        section.working(),
                        section.published().orElse(null)))
                .toList();
        return new ServiceStatus(clock.instant(), functions);
    }

    private static <S extends PageSection> List<S> inOrder(ObjectProvider<S> sections) {
        return sections.stream()
                .sorted(Comparator.comparingInt(PageSection::order))
                .toList();
    }

    private static List<Part> partsOf(List<? extends PageSection> sections, PortalUser user) {
        return sections.stream()
                .filter(section -> section.visibleTo(user))
                .map(section -> new Part(section.template(), section.fragment(), section.model(user)))
                .toList();
    }

    record Part(String template, String fragment, Map<String, Object> model) {}

    record FunctionStatus(String messageKey, boolean working, StatusSection.@Nullable Published published) {}

    record ServiceStatus(Instant checkedAt, List<FunctionStatus> functions) {

        /** Whether everything works. */
        public boolean allWorking() {
            return functions.stream().allMatch(FunctionStatus::working);
        }
    }
}
