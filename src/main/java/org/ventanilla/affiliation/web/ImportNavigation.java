package org.ventanilla.affiliation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;

/** The officers' way to the imports. */
@Configuration(proxyBeanMethods = false)
class ImportNavigation {

    @Bean
    NavigationEntry importsEntry() {
        return NavigationEntry.ofOfficers("affiliation.navigation.imports", AdminImportController.PATH, 20, Role.ADMIN);
    }
}
