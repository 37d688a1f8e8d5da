package org.ventanilla.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.messaging.Delivery.Outcome;
import org.ventanilla.messaging.MessageStatus.State;

/** Sends one mail in one transaction: what the server answered is recorded, or the process died in between and the same mail goes again. */
@Component
class SendNextMessage {

    private final OutgoingMessages messages;
    private final MessagingSettings settings;
    private final Clock clock;
    private final Clock technicalClock;

    SendNextMessage(
            OutgoingMessages messages,
            MessagingSettings settings,
            Clock clock,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    /** Offers the message that is due longest to the server; empty when none is due. */
    @Transactional
    Optional<Outcome> sendOver(SmtpConnection connection) {
        return messages.claimDue(technicalClock.instant()).map(message -> send(message, connection));
    }

    private Outcome send(QueuedMessage message, SmtpConnection connection) {
        var delivery = connection.deliver(message);
        var now = technicalClock.instant();
        messages.recordAttempt(message, now, delivery);

        switch (delivery.outcome()) {
            case ACCEPTED -> messages.settle(message.id(), State.SENT, clock.instant(), now);
            case REFUSED_FOR_GOOD -> messages.settle(message.id(), State.FAILED, clock.instant(), now);
            case REFUSED_FOR_NOW -> retry(message, now, settings.whenRefused());
            case UNAVAILABLE -> retry(message, now, settings.whenUnavailable());
        }
        return delivery.outcome();
    }

    private void retry(QueuedMessage message, Instant now, RetrySchedule schedule) {
        var next = now.plus(schedule.after(message.attempts() + 1));
        if (next.isAfter(message.waitingSince().plus(settings.giveUpAfter()))) {
            messages.settle(message.id(), State.FAILED, clock.instant(), now);
            return;
        }
        messages.postpone(message.id(), next);
    }
}
