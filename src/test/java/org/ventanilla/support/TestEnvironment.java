package org.ventanilla.support;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.efirma.AuthoritySource;
import org.ventanilla.efirma.SealKeySource;
import org.ventanilla.messaging.MailRun;

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
    TestResponder responder() {
        return TestResponder.of(TestAuthority.create());
    }

    @Bean
    AuthoritySource authorities(TestResponder responder) {
        return new TestTrust(responder);
    }

    @Bean
    Stage stage(
            RegisterImports imports,
            MutableClock clock,
            ListableBeanFactory beans,
            MailRun mail,
            MailCatcher catcher,
            JdbcClient database) {
        return new Stage(imports, clock, new Sweeps(beans, mail), catcher, database);
    }

    /** Each context has a log of its own. */
    @Bean
    DynamicPropertyRegistrar placeOfRoots() {
        var file = Path.of("target/audit", UUID.randomUUID().toString());
        return registry -> registry.add("ventanilla.audit.roots-file", file::toString);
    }

    @Bean
    DynamicPropertyRegistrar mailServer(MailCatcher catcher) {
        return registry -> registry.add("spring.mail.port", catcher::port);
    }
}
