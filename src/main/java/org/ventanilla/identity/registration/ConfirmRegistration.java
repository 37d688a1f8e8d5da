package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.identity.account.NewWorker;
import org.ventanilla.identity.account.OpenAccount;
import org.ventanilla.identity.act.AccountAct;
import org.ventanilla.identity.act.RegistrationAct;
import org.ventanilla.identity.credential.SecretToken;

/** Spends a confirmation link: it opens the account, once. */
@Service
public class ConfirmRegistration {

    private final Registrations registrations;
    private final ConfirmationLinks links;
    private final OpenConfirmation confirmation;
    private final OpenAccount accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConfirmRegistration(
            Registrations registrations,
            ConfirmationLinks links,
            OpenConfirmation confirmation,
            OpenAccount accounts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.links = links;
        this.confirmation = confirmation;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    /** The account that the link opened now; empty, and nothing changed, when the link is not worth it. */
    @Transactional
    public Optional<UUID> execute(String token) {
        var hash = SecretToken.hashOf(token);
        // The registration is held before its link, as by whoever sends a new one.
        var registration = links.findRegistration(hash).flatMap(registrations::lock);
        var link = registration.flatMap(held -> links.lockByTokenHash(hash));
        registration.ifPresent(held -> registrations.takeTurn(addressOf(held)));
        if (link.isEmpty() || confirmation.stateOf(link.get(), registration.get()) != LinkState.VALID)
            return Optional.empty();

        return Optional.of(open(registration.get(), link.get()));
    }

    private static String addressOf(Registration registration) {
        return registration.applicant().email().value().toLowerCase(Locale.ROOT);
    }

    private UUID open(Registration registration, ConfirmationLink link) {
        var person = registration.applicant();
        var account = accounts.execute(new NewWorker(
                person.nss(),
                person.curp(),
                person.email(),
                person.mobile().orElse(null),
                registration.passwordHash().orElseThrow(),
                person.locale()));
        link.spend(clock.instant());
        registration.opened(account, clock.instant());
        events.publishEvent(RegistrationAct.confirmed(registration.id()));
        events.publishEvent(AccountAct.opened(account));
        return account;
    }
}
