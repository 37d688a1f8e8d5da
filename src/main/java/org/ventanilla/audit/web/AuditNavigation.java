package org.ventanilla.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;

/** The auditors' way to the log. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    private static final int PLACE = 70;

    @Bean
    NavigationEntry auditEntry() {
        return NavigationEntry.ofOfficers("audit.navigation.log", LogController.PATH, PLACE, Role.AUDITOR);
    }
}
