package org.ventanilla.identity.web.officer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;

/** The administrators' way to the officers. */
@Configuration(proxyBeanMethods = false)
class OfficerNavigation {

    @Bean
    NavigationEntry officersEntry() {
        return NavigationEntry.ofOfficers("identity.navigation.officers", OfficerController.PATH, 40, Role.ADMIN);
    }
}
