package org.ventanilla.identity.device;

import java.util.UUID;

/**
 * The link of a warning.
 *
 * @param id the link
 * @param accountId the account that the warning was about
 * @param used whether it did its work
 * @param expired whether its time is over
 */
public record WarningLink(UUID id, UUID accountId, boolean used, boolean expired) {}
