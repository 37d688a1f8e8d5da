package org.ventanilla.identity.device;

import java.util.UUID;
import org.ventanilla.core.EmailAddress;

/**
 * The link of a warning.
 *
 * @param id the link
 * @param accountId the account that the warning was about
 * @param sentTo where the warning went
 * @param used whether it did its work
 * @param expired whether its time is over
 */
public record WarningLink(UUID id, UUID accountId, EmailAddress sentTo, boolean used, boolean expired) {}
