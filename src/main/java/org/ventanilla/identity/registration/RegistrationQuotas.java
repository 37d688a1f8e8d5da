package org.ventanilla.identity.registration;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.Pepper;
import org.ventanilla.identity.credential.Quota;
import org.ventanilla.identity.credential.Throttle;

/** How often what may be tried; beyond it {@link org.ventanilla.core.TooManyAttempts}. */
@Component
class RegistrationQuotas {

    private static final String PASSWORDS = "registration-password";

    private final Throttle throttle;
    private final Pepper pepper;
    private final RegistrationSettings settings;

    RegistrationQuotas(Throttle throttle, Pepper pepper, RegistrationSettings settings) {
        this.throttle = throttle;
        this.pepper = pepper;
        this.settings = settings;
    }

    /** Counts a registration of this person from this network address, in the transaction that records it. */
    void countRegistration(NewRegistration wish) {
        throttle.admitWithin(
                new Quota("registration-curp", wish.curp().value(), settings.registrationsPerIdentity()),
                new Quota("registration-nss", wish.nss().value(), settings.registrationsPerIdentity()),
                new Quota("registration-address", wish.networkAddress(), settings.registrationsPerAddress()));
    }

    /** What is kept of the network of a registration: enough to tell that two came from one, and nothing more. */
    String networkDigest(NewRegistration wish) {
        return pepper.digest("registration-network", wish.networkAddress());
    }

    /** Outside a transaction: counts a question for the state of this registration from this network address. */
    void countLookup(RegistrationReference reference, String networkAddress) {
        throttle.admit(
                new Quota("registration-lookup", reference.value(), settings.lookupsPerReference()),
                new Quota("registration-lookup-address", networkAddress, settings.lookupsPerAddress()));
    }

    /** Outside a transaction: counts a mail that somebody asks for again. */
    void countMail(UUID registration) {
        throttle.admit(new Quota("registration-mail", registration.toString(), settings.mailsPerRegistration()));
    }

    /** Outside a transaction: counts a password that somebody tries. */
    void countPassword(UUID registration) {
        throttle.admit(new Quota(PASSWORDS, registration.toString(), settings.passwordsPerRegistration()));
    }

    /** The password was right: the tries before it were the owner's. */
    void forgetPasswords(UUID registration) {
        throttle.forget(PASSWORDS, registration.toString());
    }
}
