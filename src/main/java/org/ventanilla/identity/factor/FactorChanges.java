package org.ventanilla.identity.factor;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Recipients;
import org.ventanilla.core.Recipients.Recipient;
import org.ventanilla.identity.notice.AccountAddresses;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** What every change of a second step does inside its transaction: the audit log is told, and the owner is written to. */
@Component
public class FactorChanges {

    private final ApplicationEventPublisher events;
    private final Outbox outbox;
    private final Recipients recipients;
    private final AccountAddresses addresses;
    private final Clock clock;

    FactorChanges(
            ApplicationEventPublisher events,
            Outbox outbox,
            Recipients recipients,
            AccountAddresses addresses,
            Clock clock) {
        this.events = events;
        this.outbox = outbox;
        this.recipients = recipients;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A step of this kind ({@code totp}, {@code passkey}) is on. */
    public void turnedOn(UUID accountId, String step) {
        publish(FactorEvent.byOwner("identity.factor-turned-on", accountId, Map.of("step", step)));
        write(accountId, step + "-on");
    }

    /** A step of this kind is off. */
    public void turnedOff(UUID accountId, String step) {
        publish(FactorEvent.byOwner("identity.factor-turned-off", accountId, Map.of("step", step)));
        write(accountId, step + "-off");
    }

    /** There are new recovery codes. */
    void codesRenewed(UUID accountId) {
        publish(FactorEvent.byOwner("identity.recovery-codes-renewed", accountId, Map.of()));
        write(accountId, "codes-renewed");
    }

    /** A recovery code was used. */
    void codeUsed(UUID accountId, int left) {
        publish(FactorEvent.byOwner("identity.recovery-code-used", accountId, Map.of("left", Integer.toString(left))));
        write(accountId, "code-used");
    }

    /** A code was wrong. */
    void codeRefused(UUID accountId) {
        publish(FactorEvent.byOwner(FactorEvent.REFUSED, accountId, Map.of()));
    }

    /** Somebody who knows the password asked to take the second step off; every address of the owner gets the way to stop it. */
    void resetAsked(UUID accountId, Map<String, Object> values) {
        publish(FactorEvent.byOwner("identity.factor-reset-asked", accountId, Map.of()));
        var owner = owner(accountId);
        for (var address : addresses.of(accountId))
            outbox.enqueue(new OutgoingMail(address, owner.locale(), "identity/factor-reset", values));
    }

    /** The second step stays. */
    void resetCancelled(UUID accountId) {
        publish(FactorEvent.byPortal("identity.factor-reset-cancelled", accountId));
        write(accountId, "reset-cancelled");
    }

    /** The second step is off. */
    void resetDone(UUID accountId) {
        publish(FactorEvent.byPortal("identity.factor-reset-done", accountId));
        write(accountId, "reset-done");
    }

    private void publish(FactorEvent event) {
        events.publishEvent(event);
    }

    private void write(UUID accountId, String change) {
        var owner = owner(accountId);
        var values = Map.<String, Object>of("change", change, "changedAt", clock.instant());
        for (var address : addresses.of(accountId))
            outbox.enqueue(new OutgoingMail(address, owner.locale(), "identity/second-step", values));
    }

    private Recipient owner(UUID accountId) {
        return recipients.recipient(accountId).orElseThrow();
    }
}
