package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.identity.domain.OpenAccount;

/** Writes a registration and its first mail in one transaction; registrations of one person come one after the other. */
@Component
class ReceiveRegistration {

    private final Registrations registrations;
    private final InsuredPersons persons;
    private final OpenAccount accounts;
    private final RegistrationMails mails;
    private final RegistrationSettings settings;
    private final Clock clock;

    ReceiveRegistration(
            Registrations registrations,
            InsuredPersons persons,
            OpenAccount accounts,
            RegistrationMails mails,
            RegistrationSettings settings,
            Clock clock) {
        this.registrations = registrations;
        this.persons = persons;
        this.accounts = accounts;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** The new registration's id, or the one that the same form made first. */
    @Transactional
    public UUID execute(NewRegistration wish) {
        registrations.lockPerson(wish.nss().value());
        return registrations
                .findByRequestKey(wish.requestKey())
                .orElseGet(() -> receive(wish))
                .id();
    }

    private Registration receive(NewRegistration wish) {
        var now = clock.instant();
        registrations.expireLapsedOf(wish.nss().value(), now);
        var registration = Registration.submit(wish, now, settings.confirmationDelay(), refusalOf(wish));
        registration.answeredBy(mails.answer(registration));
        return registrations.save(registration);
    }

    // Asks everything before it decides, so that no answer comes sooner than another.
    private @Nullable Refusal refusalOf(NewRegistration wish) {
        var matched = persons.matches(wish.curp(), wish.nss());
        var registered = accounts.isTaken(wish.curp(), wish.nss());
        var addressTaken = accounts.isTaken(wish.email());
        var inCourse = registrations.existsInCourse(wish.nss().value());

        if (!matched) return Refusal.NOT_MATCHED;
        return registered || addressTaken || inCourse ? Refusal.ALREADY_REGISTERED : null;
    }
}
