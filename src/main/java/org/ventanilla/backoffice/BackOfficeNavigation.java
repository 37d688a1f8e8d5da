package org.ventanilla.backoffice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;

/** The officers' ways to their start page, mail and jobs. */
@Configuration(proxyBeanMethods = false)
class BackOfficeNavigation {

    @Bean
    NavigationEntry dashboardEntry() {
        return NavigationEntry.ofOfficers("backoffice.navigation.dashboard", DashboardController.DASHBOARD, 0);
    }

    @Bean
    NavigationEntry mailEntry() {
        return NavigationEntry.ofOfficers("backoffice.navigation.mail", MailController.PATH, 80, Role.ADMIN);
    }

    @Bean
    NavigationEntry jobsEntry() {
        return NavigationEntry.ofOfficers("backoffice.navigation.jobs", DashboardController.JOBS, 90);
    }
}
