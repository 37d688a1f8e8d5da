package org.ventanilla.identity.device;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.PortalUser;

/**
 * Writes down every try to sign in, once: in the history of the account and for the audit log (ASVS V16.3.1). A session from a device that
 * the account was never used from is told by mail, unless it is the very first one.
 */
@Component
public class SignInJournal {

    private final SignInHistory history;
    private final Devices devices;
    private final NewDeviceWarning warning;
    private final ApplicationEventPublisher events;

    SignInJournal(SignInHistory history, Devices devices, NewDeviceWarning warning, ApplicationEventPublisher events) {
        this.history = history;
        this.devices = devices;
        this.warning = warning;
        this.events = events;
    }

    /** A session of the account is opened from a device that keeps a secret. */
    @Transactional
    public void opened(PortalUser user, SignInMethod method, Visit visit) {
        var accountId = user.accountId();
        var first = !history.hasEntered(accountId);
        var used = devices.use(accountId, Objects.requireNonNull(visit.device()), visit.software());
        history.add(accountId, new SignInTry(method, SignInResult.RIGHT, user.representative(), used.id()), visit);
        if (used.added() && !first) warning.send(accountId, visit);
        events.publishEvent(new SignInTried(accountId, method, SignInResult.RIGHT, user.representative() != null));
    }

    /** A try that opened no session, the same steps whether or not there is such an account. */
    @Transactional
    public void refused(@Nullable UUID accountId, SignInMethod method, SignInResult result, Visit visit) {
        history.add(
                accountId == null ? UUID.randomUUID() : accountId, new SignInTry(method, result, null, null), visit);
        events.publishEvent(new SignInTried(accountId, method, result, false));
    }
}
