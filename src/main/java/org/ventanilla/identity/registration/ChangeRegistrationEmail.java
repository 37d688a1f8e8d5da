package org.ventanilla.identity.registration;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.act.RegistrationAct;

/** Gives a registration another address. Both addresses get a mail; a link that was sent to the former one works no more. */
@Service
public class ChangeRegistrationEmail {

    private final OwnRegistration own;
    private final WriteAgain writeAgain;
    private final RegistrationMails mails;
    private final RegistrationQuotas quotas;
    private final ApplicationEventPublisher events;

    ChangeRegistrationEmail(
            OwnRegistration own,
            WriteAgain writeAgain,
            RegistrationMails mails,
            RegistrationQuotas quotas,
            ApplicationEventPublisher events) {
        this.own = own;
        this.writeAgain = writeAgain;
        this.mails = mails;
        this.quotas = quotas;
        this.events = events;
    }

    /**
     * Changes the address.
     *
     * @throws RuleViolation when the password is wrong or the registration is not in course any more
     * @throws TooManyAttempts when passwords or mails were tried too often
     */
    public void execute(UUID id, String password, EmailAddress address) {
        own.prove(id, password);
        quotas.countMail(id);
        own.act(id, registration -> move(registration, address));
    }

    private void move(Registration registration, EmailAddress address) {
        mails.moved(registration, registration.applicant().email());
        registration.writtenAt(address);
        events.publishEvent(RegistrationAct.emailChanged(registration.id()));
        writeAgain.to(registration);
    }
}
