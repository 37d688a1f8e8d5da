package org.ventanilla.identity.registration;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.messaging.MessageDelivered;
import org.ventanilla.messaging.MessageFailed;

/** The time of a link runs from the moment that the mail server took it. */
@Component
class FollowLinkDelivery {

    private final ConfirmationLinks links;
    private final RegistrationSettings settings;

    FollowLinkDelivery(ConfirmationLinks links, RegistrationSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessageDelivered mail) {
        links.lockByMessage(mail.id().value())
                .ifPresent(link -> link.delivered(mail.acceptedAt(), settings.linkValidity()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessageFailed mail) {
        links.lockByMessage(mail.id().value()).ifPresent(link -> link.failed(mail.failedAt(), settings.linkValidity()));
    }
}
