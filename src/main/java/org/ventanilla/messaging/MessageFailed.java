package org.ventanilla.messaging;

import java.time.Instant;

/**
 * A message was given up: the mail server refused it for good, or could not take it for days. Published as {@link MessageDelivered} is.
 *
 * @param id the message
 * @param failedAt business time at which it was given up
 */
public record MessageFailed(OutgoingMessageId id, Instant failedAt) {}
