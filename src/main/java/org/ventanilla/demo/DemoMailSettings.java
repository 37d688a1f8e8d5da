package org.ventanilla.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Points the settings of mail to the demonstration's own server, on whatever port it got. */
@Component
@Profile("demo")
class DemoMailSettings implements BeanPostProcessor {

    private final ObjectProvider<DemoMailServer> server;

    DemoMailSettings(ObjectProvider<DemoMailServer> server) {
        this.server = server;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof MailProperties settings)
            settings.setPort(server.getObject().port());
        return bean;
    }
}
