package org.ventanilla.clarification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;

/** The ways to the cases. */
@Configuration(proxyBeanMethods = false)
class CaseNavigation {

    private static final int AFTER_THE_CARD = 60;
    private static final int AMONG_QUEUES = 15;

    @Bean
    NavigationEntry ownCasesEntry() {
        return NavigationEntry.ofWorkers("clarification.navigation", CaseController.PATH, AFTER_THE_CARD);
    }

    @Bean
    NavigationEntry caseQueueEntry() {
        return NavigationEntry.ofOfficers(
                "clarification.navigation", AdminCaseQueueController.PATH, AMONG_QUEUES, Role.ISSUER, Role.ADMIN);
    }
}
