package org.ventanilla.card;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;

/** Where the card stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {

    private static final int PLACE = 50;

    @Bean
    NavigationEntry cardNavigation() {
        return NavigationEntry.ofWorkers("card.page.navigation", "/tarjeta", PLACE);
    }
}
