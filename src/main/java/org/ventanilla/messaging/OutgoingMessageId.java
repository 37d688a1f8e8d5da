package org.ventanilla.messaging;

import java.util.UUID;

/** Identifies a message of the outbox; also the base of its Message-ID. */
public record OutgoingMessageId(UUID value) {}
