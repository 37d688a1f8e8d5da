package org.ventanilla.identity.device;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of devices and sign-in history. Basis: trust, section 2.
 *
 * @param warningLinkValidity how long the link «No fui yo» of a warning works, in business time
 * @param deviceKept how long a device that is not used is remembered
 * @param historyKept how long tries to sign in are kept
 */
@ConfigurationProperties("ventanilla.identity.device")
record DeviceSettings(
        @DefaultValue("PT240H") Duration warningLinkValidity,
        @DefaultValue("P400D") Duration deviceKept,
        @DefaultValue("P400D") Duration historyKept) {}
