package org.ventanilla.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.messaging.MessageStatus.State;
import org.ventanilla.messaging.OutgoingMessages.SettledMessage;

/**
 * Tells the modules above what became of their messages, in a transaction of its own: what fails in a listener neither repeats the mail nor
 * loses the news.
 */
@Component
class AnnounceOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(AnnounceOutcomes.class);
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final OutgoingMessages messages;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock technicalClock;

    AnnounceOutcomes(
            OutgoingMessages messages,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.messages = messages;
        this.events = events;
        this.transactions = transactions;
        this.technicalClock = technicalClock;
    }

    /** Announces every outcome that is due. */
    void announceDue() {
        for (var due = next(); !due.isEmpty(); due = next()) due.forEach(this::announce);
    }

    private List<SettledMessage> next() {
        return messages.unannounced(technicalClock.instant());
    }

    private void announce(SettledMessage message) {
        try {
            transactions.executeWithoutResult(status -> {
                if (messages.markAnnounced(message.id())) events.publishEvent(event(message));
            });
        } catch (RuntimeException e) {
            LOG.error("a listener failed on the outcome of message {}; it is asked again", message.id(), e);
            messages.announceAgain(message.id(), technicalClock.instant().plus(RETRY));
        }
    }

    private static Object event(SettledMessage message) {
        var id = new OutgoingMessageId(message.id());
        return message.state() == State.SENT
                ? new MessageDelivered(id, message.settledAt())
                : new MessageFailed(id, message.settledAt());
    }
}
