package org.ventanilla.messaging;

import java.util.UUID;

/**
 * Identifies a message of the outbox; also the base of its Message-ID.
 *
 * @param value the identifier
 */
public record OutgoingMessageId(UUID value) {}
