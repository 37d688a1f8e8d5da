package org.ventanilla.identity.web.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;

/** The officers' ways to registrations and accounts. */
@Configuration(proxyBeanMethods = false)
class ReviewNavigation {

    @Bean
    NavigationEntry registrationsEntry() {
        return NavigationEntry.ofOfficers(
                "identity.navigation.registrations", RegistrationReviewController.PATH, 10, Role.ADMIN);
    }

    @Bean
    NavigationEntry accountsEntry() {
        return NavigationEntry.ofOfficers("identity.navigation.accounts", AccountReviewController.PATH, 12, Role.ADMIN);
    }
}
