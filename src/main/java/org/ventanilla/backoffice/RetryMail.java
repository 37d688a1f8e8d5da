package org.ventanilla.backoffice;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.messaging.MessageStatus;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMessageId;
import org.ventanilla.messaging.UnsentMail;

/** An officer has a waiting mail tried again now. */
@Component
class RetryMail {

    private final UnsentMail mail;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    RetryMail(UnsentMail mail, Outbox outbox, ApplicationEventPublisher events) {
        this.mail = mail;
        this.outbox = outbox;
        this.events = events;
    }

    /** Whether the mail was still waiting; one that is settled stays as it is. Throws {@link NotFound} where there is none. */
    @Transactional
    public boolean execute(UUID id) {
        var message = new OutgoingMessageId(id);
        if (outbox.statusOf(message).state() != MessageStatus.State.PENDING) return false;
        if (!mail.tryAgainNow(message)) return false;

        events.publishEvent(new MailRetried(id));
        return true;
    }
}
