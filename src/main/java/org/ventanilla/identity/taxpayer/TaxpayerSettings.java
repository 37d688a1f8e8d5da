package org.ventanilla.identity.taxpayer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.ventanilla.identity.credential.Allowance;

/**
 * Settings of who comes with an e.firma.
 *
 * @param visitLinkValidity how long the link works that confirms the address of a first visit, in business time
 * @param signaturesPerAddress how often one network address may send a signature to sign in or to link
 * @param visitsPerTaxpayer how often one RFC may ask for that link
 * @param visitsPerAddress how often one network address may
 */
@ConfigurationProperties("ventanilla.identity.efirma")
record TaxpayerSettings(
        @DefaultValue("PT24H") Duration visitLinkValidity,
        @DefaultValue("20/PT1M") Allowance signaturesPerAddress,
        @DefaultValue("5/PT1H") Allowance visitsPerTaxpayer,
        @DefaultValue("20/PT1H") Allowance visitsPerAddress) {}
