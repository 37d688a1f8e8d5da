package org.ventanilla.messaging;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves.
 *
 * @param from sender of all mail, with or without a name: {@code Ventanilla <no-responder@portal.example>}; also the envelope's sender
 * @param firstRetry wait after the first refusal for now; it doubles with each further one
 * @param longestRetry longest wait between two attempts
 * @param longestOutageRetry longest wait of a message while the server takes no mail at all, so that the queue drains soon after its return
 * @param outagePause how long a node leaves the server alone after finding that it takes no mail
 * @param giveUpAfter real time after which a message that could not be sent is given up
 * @param lanes mails that a node sends at the same time; each holds one database connection while the server answers
 */
@Validated
@ConfigurationProperties("ventanilla.messaging")
record MessagingSettings(
        @NotBlank(
                message =
                        "Name the sender of all mail: set VENTANILLA_MAIL_FROM, for example \"Ventanilla <no-responder@portal.example>\".")
        String from,

        @DefaultValue("PT30S") Duration firstRetry,
        @DefaultValue("PT15M") Duration longestRetry,
        @DefaultValue("PT1M") Duration longestOutageRetry,
        @DefaultValue("PT15S") Duration outagePause,
        @DefaultValue("P4D") Duration giveUpAfter,
        @DefaultValue("4") @Min(1) @Max(16) int lanes) {

    /** Refuses a sender that is not an address. */
    MessagingSettings {
        if (!from.isBlank()) parse(from);
    }

    /** The sender. */
    InternetAddress sender() {
        return parse(from);
    }

    /** Waits of a message that the server refused for now. */
    RetrySchedule whenRefused() {
        return new RetrySchedule(firstRetry, longestRetry);
    }

    /** Waits of a message while the server takes no mail at all. */
    RetrySchedule whenUnavailable() {
        return new RetrySchedule(firstRetry, longestOutageRetry);
    }

    private static InternetAddress parse(String from) {
        try {
            var address = new InternetAddress(from, true);
            address.validate();
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "VENTANILLA_MAIL_FROM (ventanilla.messaging.from) is not a mail address", e);
        }
    }
}
