package org.ventanilla.messaging;

import java.time.Instant;

/**
 * The mail server took a message. Published in the transaction that records it.
 *
 * @param id the message
 * @param acceptedAt business time of the server's answer
 */
public record MessageDelivered(OutgoingMessageId id, Instant acceptedAt) {}
