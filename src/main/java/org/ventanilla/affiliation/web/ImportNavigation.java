package org.ventanilla.affiliation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.NavigationEntry;

/** The officers' way to the imports. */
@Configuration(proxyBeanMethods = false)
class ImportNavigation {

    @Bean
    NavigationEntry importsEntry() {
        return new NavigationEntry(
                "affiliation.navigation.imports", AdminImportController.PATH, 20, AccountKind.OFFICER);
    }
}
