package org.ventanilla.messaging;

import java.time.Instant;

/**
 * The mail server took a message. Published once, inside a transaction that listeners share: when one of them fails, all are asked again
 * later, and the mail is not repeated for it.
 *
 * @param id the message
 * @param acceptedAt business time of the server's answer
 */
public record MessageDelivered(OutgoingMessageId id, Instant acceptedAt) {}
