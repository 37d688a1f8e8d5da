package org.ventanilla.identity.registration;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.SecretToken;

/** Makes the link of a registration and sends it; an earlier one is superseded. Call it inside the transaction that holds the registration. */
@Component
class IssueLink {

    private final ConfirmationLinks links;
    private final RegistrationMails mails;
    private final RegistrationSettings settings;
    private final Clock clock;

    IssueLink(ConfirmationLinks links, RegistrationMails mails, RegistrationSettings settings, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    void to(Registration registration) {
        withdraw(registration);
        links.save(link(registration));
    }

    /** The current link works no more. */
    void withdraw(Registration registration) {
        links.lockCurrent(registration.id()).ifPresent(link -> link.supersede(clock.instant()));
        links.flush();
    }

    private ConfirmationLink link(Registration registration) {
        var now = clock.instant();
        if (registration.refusal().isPresent())
            return ConfirmationLink.pretended(registration.id(), now, settings.linkValidity());

        var token = SecretToken.random();
        return ConfirmationLink.sentWith(mails.confirmation(registration, token), registration.id(), token, now);
    }
}
