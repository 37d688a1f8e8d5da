package org.ventanilla.messaging;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.ventanilla.core.StatusSection;

/** Mail on the public status page: it works while no message has waited five minutes for the server. */
@Component
class MailStatus implements StatusSection {

    /** Time after which waiting is no longer usual. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final OutgoingMessages messages;
    private final Clock technicalClock;

    MailStatus(OutgoingMessages messages, @Qualifier("technicalClock") Clock technicalClock) {
        this.messages = messages;
        this.technicalClock = technicalClock;
    }

    @Override
    public String messageKey() {
        return "messaging.status.mail";
    }

    @Override
    public boolean working() {
        return !messages.anyStuckSince(technicalClock.instant().minus(PATIENCE));
    }
}
