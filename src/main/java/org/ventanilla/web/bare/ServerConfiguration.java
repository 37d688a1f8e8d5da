package org.ventanilla.web.bare;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the portal's page in the place of the server's own. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(ObjectProvider<BarePage> page) {
        return server -> server.addContextCustomizers(
                portal -> portal.getParent().getPipeline().addValve(new UnreadableRequests(page)));
    }
}
