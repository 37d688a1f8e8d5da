package org.ventanilla.identity.device;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Recipients;
import org.ventanilla.core.Recipients.Recipient;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Tells the owner of an account that it was used from a new device, with the link by which they say that it was not they. */
@Component
class NewDeviceWarning {

    private final Recipients recipients;
    private final WarningLinks links;
    private final DeviceSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    NewDeviceWarning(Recipients recipients, WarningLinks links, DeviceSettings settings, Outbox outbox, Clock clock) {
        this.recipients = recipients;
        this.links = links;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    void send(UUID accountId, Visit visit) {
        recipients.recipient(accountId).ifPresent(owner -> send(accountId, visit, owner));
    }

    private void send(UUID accountId, Visit visit, Recipient owner) {
        var token = SecretToken.random();
        links.add(accountId, token, owner.email());
        var values = Map.<String, Object>of(
                "at",
                clock.instant(),
                "browser",
                visit.software().browser().name(),
                "system",
                visit.software().system().name(),
                "network",
                visit.network(),
                "token",
                token.value(),
                "hours",
                settings.warningLinkValidity().toHours());
        outbox.enqueue(new OutgoingMail(owner.email(), owner.locale(), "identity/new-device", values));
    }
}
