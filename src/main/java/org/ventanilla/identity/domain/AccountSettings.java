package org.ventanilla.identity.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts.
 *
 * @param pepper at least 32 random bytes in Base64, kept apart from the database; changing it makes every password invalid
 * @param recoveryLinkValidity how long a recovery link works, in business time (NIST SP 800-63B-4: at most 24 hours by e-mail)
 * @param emailChangeLinkValidity how long the link works that confirms a new e-mail address, in business time
 */
@ConfigurationProperties("ventanilla.identity")
record AccountSettings(
        @DefaultValue("") String pepper,
        @DefaultValue("PT24H") Duration recoveryLinkValidity,
        @DefaultValue("PT24H") Duration emailChangeLinkValidity) {}
