package org.ventanilla.identity.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.ventanilla.identity.credential.Allowance;

/**
 * Settings of registration.
 *
 * @param confirmationDelay business time between a registration and its confirmation mail
 * @param linkValidity business time in which the link works, from the moment that the mail server took it
 * @param registrationRetention business time after which a registration that came to nothing is deleted
 * @param reviewTime business time in which an officer answers about a registration that is held
 * @param registrationsPerIdentity how often a CURP and an NSS may be registered (trust, section 2)
 * @param registrationsPerAddress how often a network address may register somebody (trust, section 2)
 * @param lookupsPerReference how often the state of one reference may be asked for
 * @param lookupsPerAddress how often a network address may ask for a state
 * @param mailsPerRegistration how often a registration's mails may be sent again, or its address changed
 * @param passwordsPerRegistration how often the password of a registration may be tried
 */
@ConfigurationProperties("ventanilla.identity")
record RegistrationSettings(
        @DefaultValue("PT12H") Duration confirmationDelay,
        @DefaultValue("PT72H") Duration linkValidity,
        @DefaultValue("P90D") Duration registrationRetention,
        @DefaultValue("P3D") Duration reviewTime,
        @DefaultValue("5/PT6H") Allowance registrationsPerIdentity,
        @DefaultValue("5/PT6H") Allowance registrationsPerAddress,
        @DefaultValue("10/PT1H") Allowance lookupsPerReference,
        @DefaultValue("30/PT1H") Allowance lookupsPerAddress,
        @DefaultValue("3/PT1H") Allowance mailsPerRegistration,
        @DefaultValue("5/PT15M/PT6H") Allowance passwordsPerRegistration) {}
