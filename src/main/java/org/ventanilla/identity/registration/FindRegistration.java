package org.ventanilla.identity.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.messaging.Outbox;

/** The state of a registration, for who knows its reference and the date of birth in its CURP. */
@Service
public class FindRegistration {

    private final Registrations registrations;
    private final ConfirmationLinks links;
    private final RegistrationQuotas quotas;
    private final RegistrationSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    FindRegistration(
            Registrations registrations,
            ConfirmationLinks links,
            RegistrationQuotas quotas,
            RegistrationSettings settings,
            Outbox outbox,
            Clock clock) {
        this.registrations = registrations;
        this.links = links;
        this.quotas = quotas;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The registration with this reference and date of birth.
     *
     * @throws RuleViolation when there is none with both; which of them is wrong is not told
     * @throws TooManyAttempts when this reference or this network address was asked for too often
     */
    public UUID execute(RegistrationReference reference, LocalDate birthDate, String networkAddress) {
        quotas.countLookup(reference, networkAddress);
        return registrations
                .findByReference(reference.value())
                .filter(registration ->
                        registration.applicant().curp().birthDate().equals(birthDate))
                .map(Registration::id)
                .orElseThrow(() -> new RuleViolation("identity.error.registration.not-found"));
    }

    /** Where the registration stands now; empty when it was deleted meanwhile. */
    @Transactional(readOnly = true)
    public Optional<RegistrationState> stateOf(UUID id) {
        return registrations.findById(id).map(this::stateOf);
    }

    private RegistrationState stateOf(Registration registration) {
        var firstMail = outbox.statusOf(registration.firstMessage()).state();
        var link = links.findCurrent(registration.id()).orElse(null);
        return RegistrationState.of(registration, link, firstMail, settings, clock.instant());
    }
}
