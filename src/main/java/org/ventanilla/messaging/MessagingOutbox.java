package org.ventanilla.messaging;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.PortalAddress;

/** The outbox table. */
@Service
class MessagingOutbox implements Outbox {

    private final MailRenderer renderer;
    private final OutgoingMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Clock technicalClock;
    private final String messageIdDomain;

    MessagingOutbox(
            MailRenderer renderer,
            OutgoingMessages messages,
            ApplicationEventPublisher events,
            Clock clock,
            @Qualifier("technicalClock") Clock technicalClock,
            PortalAddress portal) {
        this.renderer = renderer;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
        this.technicalClock = technicalClock;
        this.messageIdDomain = portal.base().getHost();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OutgoingMessageId enqueue(OutgoingMail mail) {
        var id = UUID.randomUUID();
        var message = new QueuedMessage(
                id,
                mail.to().value(),
                mail.locale(),
                renderer.render(mail),
                "<%s@%s>".formatted(id, messageIdDomain),
                clock.instant(),
                technicalClock.instant(),
                0);
        messages.add(message, mail.template());
        events.publishEvent(new MessageEnqueued());
        return new OutgoingMessageId(id);
    }

    @Override
    public MessageStatus statusOf(OutgoingMessageId id) {
        return messages.status(id.value()).orElseThrow(() -> new NotFound("message " + id.value()));
    }
}
