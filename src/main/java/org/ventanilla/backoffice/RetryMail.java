package org.ventanilla.backoffice;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.messaging.OutgoingMessageId;
import org.ventanilla.messaging.UnsentMail;

/** An officer has a waiting mail tried again now. */
@Component
class RetryMail {

    private final UnsentMail mail;
    private final ApplicationEventPublisher events;

    RetryMail(UnsentMail mail, ApplicationEventPublisher events) {
        this.mail = mail;
        this.events = events;
    }

    /** Whether the mail was still waiting; one that is settled stays as it is. */
    @Transactional
    public boolean execute(UUID id) {
        if (!mail.tryAgainNow(new OutgoingMessageId(id))) return false;

        events.publishEvent(new MailRetried(id));
        return true;
    }
}
