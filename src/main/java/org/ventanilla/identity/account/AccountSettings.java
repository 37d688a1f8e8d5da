package org.ventanilla.identity.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.ventanilla.identity.credential.Allowance;

/**
 * Settings of accounts.
 *
 * @param recoveryLinkValidity how long a recovery link works, in business time (NIST SP 800-63B-4: at most 24 hours by e-mail)
 * @param recoveriesPerAccount how often one account may ask for a recovery link
 * @param recoveriesPerAddress how often one network address may ask for recovery links
 * @param emailChangeLinkValidity how long the link works that confirms a new e-mail address, in business time
 * @param emailChangesPerAccount how often one account may ask for another address
 */
@ConfigurationProperties("ventanilla.identity")
record AccountSettings(
        @DefaultValue("PT24H") Duration recoveryLinkValidity,
        @DefaultValue("3/PT1H") Allowance recoveriesPerAccount,
        @DefaultValue("20/PT1H") Allowance recoveriesPerAddress,
        @DefaultValue("PT24H") Duration emailChangeLinkValidity,
        @DefaultValue("5/PT1H") Allowance emailChangesPerAccount) {}
