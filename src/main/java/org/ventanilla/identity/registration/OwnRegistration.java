package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;

/** Lets the owner of a registration in course act on it, one act after the other. */
@Component
class OwnRegistration {

    private final Registrations registrations;
    private final ConfirmationLinks links;
    private final RegistrationQuotas quotas;
    private final PasswordEncoder passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    OwnRegistration(
            Registrations registrations,
            ConfirmationLinks links,
            RegistrationQuotas quotas,
            PasswordEncoder passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.registrations = registrations;
        this.links = links;
        this.quotas = quotas;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refuses whoever does not know the password; every try counts, until the right one. */
    void prove(UUID id, String password) {
        quotas.countPassword(id);
        var hash = registrations.findById(id).flatMap(Registration::passwordHash);
        if (!passwords.matches(password, hash.orElseThrow(OwnRegistration::closed)))
            throw new RuleViolation("identity.error.registration.password");

        quotas.forgetPasswords(id);
    }

    /** Acts on the row, held until the end of the transaction, while the registration is in course. */
    void act(UUID id, Consumer<Registration> act) {
        transactions.executeWithoutResult(status -> {
            var registration = registrations.lock(id).orElseThrow(() -> new NotFound("registration"));
            if (!isInCourse(registration)) throw closed();
            act.accept(registration);
        });
    }

    private boolean isInCourse(Registration registration) {
        var lapsed = links.lockCurrent(registration.id()).filter(link -> link.isExpiredAt(clock.instant()));
        return registration.status().isInCourse() && lapsed.isEmpty();
    }

    private static RuleViolation closed() {
        return new RuleViolation("identity.error.registration.closed");
    }
}
