package org.ventanilla.identity.registration;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.act.RegistrationAct;
import org.ventanilla.identity.credential.SecretToken;

/**
 * Makes the link of a registration and sends it; an earlier one is superseded. A refused registration gets its refusal again instead, and a
 * link whose secret nobody sees: what the mail server does with either mail shows in the same states. Call it inside the transaction that
 * holds the registration.
 */
@Component
class IssueLink {

    private final ConfirmationLinks links;
    private final RegistrationMails mails;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IssueLink(ConfirmationLinks links, RegistrationMails mails, Clock clock, ApplicationEventPublisher events) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
        this.events = events;
    }

    void to(Registration registration) {
        withdraw(registration);
        links.save(link(registration));
        events.publishEvent(RegistrationAct.linkSent(registration.id()));
    }

    /** The current link works no more. */
    void withdraw(Registration registration) {
        links.lockCurrent(registration.id()).ifPresent(link -> link.supersede(clock.instant()));
        links.flush();
    }

    private ConfirmationLink link(Registration registration) {
        var token = SecretToken.random();
        var mail = registration.refusal().isPresent()
                ? mails.answer(registration)
                : mails.confirmation(registration, token);
        return ConfirmationLink.sentWith(mail, registration.id(), token, clock.instant());
    }
}
