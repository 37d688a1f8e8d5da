package org.ventanilla.identity.device;

import java.time.Instant;

/**
 * A device that an account is used from.
 *
 * @param software browser and system when it was last used
 * @param firstUsedAt when it was used first
 * @param lastUsedAt when it was used last
 */
public record DeviceView(Software software, Instant firstUsedAt, Instant lastUsedAt) {}
