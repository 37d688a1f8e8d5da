package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.RegistrationConfirmed;
import org.ventanilla.identity.act.AccountAct;

/** The person finds the institute's data right: the registration is complete, and whatever follows from it happens at once. */
@Service
public class ConfirmData {

    private final Registrations registrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmData(Registrations registrations, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms the data that the page showed; doing it twice changes nothing.
     *
     * @param accountId who confirms
     * @param version state of the registration that the page showed
     * @throws NotFound when the account was not opened by a registration
     * @throws OptimisticLockingFailureException when the registration has changed since the page was shown
     */
    @Transactional
    public void execute(UUID accountId, int version) {
        var registration = registrations.lockByAccount(accountId).orElseThrow(() -> new NotFound("registration"));
        if (registration.status() == RegistrationStatus.CONFIRMED) return;
        if (registration.version() != version)
            throw new OptimisticLockingFailureException("registration changed meanwhile");

        registration.confirmed(clock.instant());
        events.publishEvent(AccountAct.dataConfirmed(accountId));
        events.publishEvent(new RegistrationConfirmed(registration.id(), accountId));
    }
}
