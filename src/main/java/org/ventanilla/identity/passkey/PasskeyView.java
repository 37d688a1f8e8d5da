package org.ventanilla.identity.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey, as its owner sees it.
 *
 * @param id its id here
 * @param label the owner's name for it
 * @param createdAt since when it is there
 * @param lastUsedAt when it was used last
 */
public record PasskeyView(UUID id, String label, Instant createdAt, Instant lastUsedAt) {}
