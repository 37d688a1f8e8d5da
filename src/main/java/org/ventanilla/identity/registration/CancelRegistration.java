package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.act.RegistrationAct;

/** The person withdraws the registration: its link works no more, a new registration is possible at once. */
@Service
public class CancelRegistration {

    private final OwnRegistration own;
    private final IssueLink issueLink;
    private final RegistrationMails mails;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CancelRegistration(
            OwnRegistration own,
            IssueLink issueLink,
            RegistrationMails mails,
            Clock clock,
            ApplicationEventPublisher events) {
        this.own = own;
        this.issueLink = issueLink;
        this.mails = mails;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Withdraws the registration.
     *
     * @throws RuleViolation when the password is wrong or the registration is not in course any more
     * @throws TooManyAttempts when passwords were tried too often
     */
    public void execute(UUID id, String password) {
        own.prove(id, password);
        own.act(id, registration -> {
            issueLink.withdraw(registration);
            registration.cancelled(clock.instant());
            mails.cancelled(registration);
            events.publishEvent(RegistrationAct.cancelled(id));
        });
    }
}
