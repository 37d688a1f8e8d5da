package org.ventanilla.support;

import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.ventanilla.efirma.SealKeySource;

/** Real parts that a test context stands on: database, mail server and clock. */
@TestConfiguration(proxyBeanMethods = false)
class TestEnvironment {

    @Bean
    JdbcConnectionDetails database() {
        return PostgresSupport.newDatabase();
    }

    @Bean
    @Primary
    MutableClock clock() {
        return new MutableClock();
    }

    @Bean
    MailCatcher mailCatcher(Clock clock) {
        return MailCatcher.start();
    }

    @Bean
    SealKeySource sealKey() {
        return () -> TestCertificates.seal().build();
    }

    @Bean
    DynamicPropertyRegistrar mailServer(MailCatcher catcher) {
        return registry -> registry.add("spring.mail.port", catcher::port);
    }
}
