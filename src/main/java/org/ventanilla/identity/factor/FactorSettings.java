package org.ventanilla.identity.factor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.ventanilla.identity.credential.Allowance;

/**
 * Settings of second steps; raised only in tests. Basis: trust, section 2; ASVS V6.6.3.
 *
 * @param codesPerAccount how often codes may be tried for one account, in real time
 * @param codesPerAttempt how many codes one sign-in may try before it is void, in real time
 * @param resetWait how long a second step stays after its owner asked to take it off, in business time
 * @param resetsPerAccount how often that may be asked for one account
 */
@ConfigurationProperties("ventanilla.identity.second-step")
record FactorSettings(
        @DefaultValue("6/PT10M") Allowance codesPerAccount,
        @DefaultValue("10/PT1H") Allowance codesPerAttempt,
        @DefaultValue("PT24H") Duration resetWait,
        @DefaultValue("3/P1D") Allowance resetsPerAccount) {}
