package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends registrations whose link lapsed without use, and deletes what came to nothing long ago: nothing personal is kept without need. */
@Component
class CloseRegistrations {

    private static final int BATCH = 1_000;

    private final Registrations registrations;
    private final RegistrationSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    CloseRegistrations(
            Registrations registrations,
            RegistrationSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.registrations = registrations;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (inTransaction(this::expire) == BATCH) {}
        while (inTransaction(this::purge) == BATCH) {}
    }

    private int expire() {
        return registrations.expireLapsed(clock.instant(), BATCH);
    }

    private int purge() {
        return registrations.purgeClosed(clock.instant().minus(settings.registrationRetention()), BATCH);
    }

    private int inTransaction(IntSupplier work) {
        return Objects.requireNonNull(transactions.execute(status -> work.getAsInt()));
    }
}
