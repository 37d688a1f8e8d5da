package org.ventanilla.identity.web.efirma;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.affiliation.EmployerRegistry;
import org.ventanilla.affiliation.EmployerView;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.AccountSection;
import org.ventanilla.core.DashboardSection;
import org.ventanilla.core.PageSection;
import org.ventanilla.core.PortalUser;

/** A company's employer's registrations, as the register has them, on its start page and on its account. */
@Configuration(proxyBeanMethods = false)
class EmployerSections {

    @Bean
    DashboardSection employersAtHome(EmployerRegistry registry) {
        return new AtHome(registry);
    }

    @Bean
    AccountSection employersOfAccount(EmployerRegistry registry) {
        return new OfAccount(registry);
    }

    private interface Employers extends PageSection {

        EmployerRegistry registry();

        @Override
        default String template() {
            return "identity/efirma/sections";
        }

        @Override
        default String fragment() {
            return "employers";
        }

        @Override
        default boolean visibleTo(PortalUser user) {
            return user.kind() == AccountKind.COMPANY;
        }

        @Override
        default Map<String, Object> model(PortalUser user) {
            return Map.of(
                    "employers", user.rfc().map(registry()::registrationsOf).orElse(List.<EmployerView>of()));
        }
    }

    private record AtHome(EmployerRegistry registry) implements Employers, DashboardSection {

        @Override
        public int order() {
            return 40;
        }
    }

    private record OfAccount(EmployerRegistry registry) implements Employers, AccountSection {

        @Override
        public int order() {
            return 14;
        }
    }
}
