package org.ventanilla.identity.registration;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.ventanilla.core.TooManyAttempts;

/** A person asks for an account. Whether it can succeed is told only by mail: every answer looks the same and takes as long. */
@Service
public class SubmitRegistration {

    private final Registrations registrations;
    private final RegistrationQuotas quotas;
    private final ReceiveRegistration receive;

    SubmitRegistration(Registrations registrations, RegistrationQuotas quotas, ReceiveRegistration receive) {
        this.registrations = registrations;
        this.quotas = quotas;
        this.receive = receive;
    }

    /**
     * Receives the registration; its id. The same form sent again finds the first one, and does not count as another attempt.
     *
     * @throws TooManyAttempts when this person or this network address has been registered too often
     */
    public UUID execute(NewRegistration wish) {
        var earlier = registrations.findByRequestKey(wish.requestKey());
        if (earlier.isPresent()) return earlier.get().id();

        quotas.countRegistration(wish);
        return receive.execute(wish);
    }
}
