package org.ventanilla.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.ventanilla.core.LegalTime;

/** The two clocks: legal and business time, and the real time of codes, sessions and throttles. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Primary
    @ConditionalOnProperty(name = "ventanilla.clock", havingValue = "system", matchIfMissing = true)
    Clock clock() {
        return Clock.system(LegalTime.ZONE);
    }

    @Bean
    Clock technicalClock() {
        return Clock.systemUTC();
    }
}
