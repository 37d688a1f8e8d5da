package org.ventanilla.identity.officer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of officers.
 *
 * @param invitationValidity how long the link of an invitation works, in business time
 * @param firstAdminEmail who is invited as administrator when the portal starts without any officer; nobody when empty
 * @param firstAdminName the name of that person in the back office
 */
@ConfigurationProperties("ventanilla.identity.officer")
record OfficerSettings(
        @DefaultValue("PT72H") Duration invitationValidity,
        @DefaultValue("") String firstAdminEmail,
        @DefaultValue("") String firstAdminName) {}
