package org.ventanilla.messaging;

import java.time.Instant;

/**
 * The mail server refused a message for good. Published in the transaction that records it.
 *
 * @param id the message
 * @param failedAt business time of the refusal
 */
public record MessageFailed(OutgoingMessageId id, Instant failedAt) {}
