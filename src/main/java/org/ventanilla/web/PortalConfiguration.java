package org.ventanilla.web;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.PortalAddress;

/** What every module may know of the installation. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    PortalAddress portalAddress(PortalSettings settings) {
        return new PortalAddress(URI.create(settings.publicUrl()));
    }
}
