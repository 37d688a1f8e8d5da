package org.ventanilla.messaging;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param id the message
 * @param recipient who gets it
 * @param locale its language
 * @param mail its texts
 * @param messageId its Message-ID header, the same on every attempt
 * @param enqueuedAt business time of its fact; its Date header
 * @param waitingSince real time since when it waits
 * @param attempts attempts made so far
 */
record QueuedMessage(
        UUID id,
        String recipient,
        Locale locale,
        RenderedMail mail,
        String messageId,
        Instant enqueuedAt,
        Instant waitingSince,
        int attempts) {}
