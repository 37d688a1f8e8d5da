package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.act.RegistrationAct;

/** A person asks for an account. Whether it can succeed is told only by mail: every answer looks the same and takes as long. */
@Service
public class SubmitRegistration {

    private final Registrations registrations;
    private final JudgeRegistration judge;
    private final RegistrationMails mails;
    private final RegistrationQuotas quotas;
    private final RegistrationSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmitRegistration(
            Registrations registrations,
            JudgeRegistration judge,
            RegistrationMails mails,
            RegistrationQuotas quotas,
            RegistrationSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.judge = judge;
        this.mails = mails;
        this.quotas = quotas;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Receives the registration and sends its first mail; its id. Registrations of one person come one after the other, and the same form sent
     * again finds the first one.
     *
     * @throws TooManyAttempts when this person or this network address has been registered too often
     */
    @Transactional
    public UUID execute(NewRegistration wish) {
        registrations.takeTurn(wish.nss().value());
        return registrations
                .findByRequestKey(wish.requestKey())
                .orElseGet(() -> receive(wish))
                .id();
    }

    private Registration receive(NewRegistration wish) {
        quotas.countRegistration(wish);
        var now = clock.instant();
        registrations.expireLapsedOf(wish.nss().value(), now);
        var registration = Registration.submit(wish, now, settings.confirmationDelay(), judge.refusalOf(wish));
        registration.review().cameFrom(quotas.networkDigest(wish));
        registration.answeredBy(mails.answer(registration));
        var refusal = registration.refusal().map(Enum::name).orElse(null);
        events.publishEvent(RegistrationAct.submitted(registration.id(), refusal));
        return registrations.save(registration);
    }
}
