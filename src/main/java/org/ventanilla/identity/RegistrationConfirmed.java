package org.ventanilla.identity;

import java.util.UUID;

/**
 * A worker confirmed the data of a registration. Published in the transaction of the confirmation.
 *
 * @param registrationId the registration
 * @param accountId the account that it made
 */
public record RegistrationConfirmed(UUID registrationId, UUID accountId) {}
