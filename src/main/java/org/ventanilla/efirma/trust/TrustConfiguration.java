package org.ventanilla.efirma.trust;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.Role;
import org.ventanilla.efirma.AuthoritySource;

/** Reads the trust store at start, so that an authority that must not be trusted stops the start. */
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

    private static final int PLACE = 75;

    @Bean
    CurrentTrust trustStore(ObjectProvider<AuthoritySource> offered, TrustSettings settings) {
        var source = offered.getIfAvailable();
        return new CurrentTrust(
                source == null ? new TrustFiles(settings).load() : new OfferedAuthorities(source).load());
    }

    @Bean
    NavigationEntry trustEntry() {
        return NavigationEntry.ofOfficers(
                "efirma.navigation.trust", ExpiringAuthorities.PATH, PLACE, Role.ADMIN, Role.AUDITOR);
    }
}
