package org.ventanilla.identity.credential;

import org.springframework.stereotype.Component;
import org.ventanilla.core.TooManyAttempts;

/**
 * Slows down who guesses passwords and never shuts an owner out for good. Guesses count for the account and address, for the address, and
 * for the account from everywhere; the last does not touch addresses from which the owner came before, and a recovery clears it. Basis:
 * ASVS V6.1.1, V6.3.1.
 */
@Component
public class SignInGuard {

    private static final String PAIR = "sign-in";
    private static final String ADDRESS = "sign-in-address";
    private static final String ACCOUNT = "sign-in-account";

    private final Throttle throttle;
    private final FamiliarPlaces places;
    private final SignInSettings settings;

    SignInGuard(Throttle throttle, FamiliarPlaces places, SignInSettings settings) {
        this.throttle = throttle;
        this.places = places;
        this.settings = settings;
    }

    /** Counts a try before its password is looked at; throws {@link TooManyAttempts} with the wait. */
    public void admit(String subject, String networkAddress) {
        var address = new Quota(ADDRESS, networkAddress, settings.perAddress());
        if (places.know(subject, networkAddress)) {
            throttle.admit(pair(subject, networkAddress, settings.perAccountAndAddress()), address);
            return;
        }

        var account = new Quota(ACCOUNT, subject, settings.perAccount());
        var suspect = throttle.used(account) >= settings.suspectAfter();
        var allowance = suspect ? settings.perSuspectAddress() : settings.perAccountAndAddress();
        throttle.admit(pair(subject, networkAddress, allowance), address, account);
    }

    /** The password was right: the tries before it were the owner's, and the address is familiar from now on. */
    public void welcome(String subject, String networkAddress) {
        throttle.forget(PAIR, pairOf(subject, networkAddress));
        throttle.forget(ACCOUNT, subject);
        throttle.release(ADDRESS, networkAddress);
        places.remember(subject, networkAddress);
    }

    /** The owner has shown by mail who they are: the tries against the account count no more. */
    public void clear(String subject) {
        throttle.forget(ACCOUNT, subject);
    }

    private static Quota pair(String subject, String networkAddress, Allowance allowance) {
        return new Quota(PAIR, pairOf(subject, networkAddress), allowance);
    }

    private static String pairOf(String subject, String networkAddress) {
        return subject + '\n' + networkAddress;
    }
}
