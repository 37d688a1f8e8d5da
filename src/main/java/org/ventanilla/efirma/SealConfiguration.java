package org.ventanilla.efirma;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the seal at start, so that a key that must not seal stops the start. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    @Bean
    InstitutionSealer sealer(ObjectProvider<SealKeySource> source, EfirmaSettings settings, Clock clock) {
        var key = source.getIfAvailable(() -> new SealKeystore(settings, clock)).load();
        return new InstitutionSealer(key, clock);
    }

    @Bean
    SealStatus sealStatus(InstitutionSealer sealer) {
        return new SealStatus(sealer);
    }
}
