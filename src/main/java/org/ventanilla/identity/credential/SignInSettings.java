package org.ventanilla.identity.credential;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a password may be tried, in real time; raised only in tests and benchmarks. Basis: trust, section 2; NIST SP 800-63B-4, 3.2.2;
 * ASVS V6.3.1.
 *
 * @param perAccountAndAddress wrong passwords for one account from one network address; the waits grow to a ceiling of 90 a day
 * @param perAddress wrong passwords from one network address
 * @param perAccount wrong passwords for one account from all unfamiliar addresses together: the ceiling of 100
 * @param suspectAfter wrong passwords for one account after which each unfamiliar address has few tries left
 * @param perSuspectAddress what an unfamiliar address has then
 * @param notedPerAccountAndAddress tries for one account from one address, refused because there were too many, that are written down
 * @param notedPerAddress the same from one network address
 * @param notedPerAccount the same for one account
 * @param familiarFor how long an address stays familiar after a sign-in
 */
@Validated
@ConfigurationProperties("ventanilla.identity.sign-in")
record SignInSettings(
        @DefaultValue("5/PT1M/PT2H") Allowance perAccountAndAddress,
        @DefaultValue("20/PT1M") Allowance perAddress,
        @DefaultValue("100/P1D") Allowance perAccount,
        @DefaultValue("50") @Min(1) int suspectAfter,
        @DefaultValue("1/P1D") Allowance perSuspectAddress,
        @DefaultValue("1/PT1H") Allowance notedPerAccountAndAddress,
        @DefaultValue("10/PT1H") Allowance notedPerAddress,
        @DefaultValue("10/P1D") Allowance notedPerAccount,
        @DefaultValue("P90D") Duration familiarFor) {}
