package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MessagingSettingsTests {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withPropertyValues(
                    "spring.mail.host=smtp.example", "ventanilla.messaging.from=no-responder@portal.example");

    @Test
    void startsWithServerAndSender() {
        portal.run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesToStartWithoutASender() {
        portal.withPropertyValues("ventanilla.messaging.from=")
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("VENTANILLA_MAIL_FROM"));
    }

    @Test
    void refusesToStartWithASenderThatIsNoAddress() {
        portal.withPropertyValues("ventanilla.messaging.from=Ventanilla <portal.example>")
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("VENTANILLA_MAIL_FROM"));
    }

    @Test
    void refusesToStartWithoutAServer() {
        portal.withPropertyValues("spring.mail.host=")
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("VENTANILLA_SMTP_HOST"));
    }

    @EnableConfigurationProperties({MessagingSettings.class, MailServerSettings.class})
    static class Settings {}
}
