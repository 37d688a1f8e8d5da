package org.ventanilla.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;

/** The entry that the shell itself adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class NavigationConfiguration {

    @Bean
    NavigationEntry homeEntry() {
        return NavigationEntry.ofHolders("web.layout.home", "/inicio", 0);
    }
}
