package org.ventanilla.identity;

import java.util.UUID;

/**
 * A worker looked through the data of a registration, and found them right or said what is wrong. Published in that transaction.
 *
 * @param registrationId the registration
 * @param accountId the account that it made
 */
public record RegistrationConfirmed(UUID registrationId, UUID accountId) {}
