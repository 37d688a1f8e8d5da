package org.ventanilla.backoffice;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Role;
import org.ventanilla.core.WorkQueue;
import org.ventanilla.messaging.UnsentMail;

/** Mail that was given up in the last day, on the officers' start page: somebody did not hear from the portal. */
@Component
class GivenUpMail implements WorkQueue {

    private static final Duration SHOWN_FOR = Duration.ofDays(1);

    private final UnsentMail mail;
    private final Clock clock;

    GivenUpMail(UnsentMail mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String messageKey() {
        return "backoffice.queue.given-up-mail";
    }

    @Override
    public String path() {
        return TroubleForm.PATH_OF_FAILED;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public State state() {
        return mail.givenUpSince(clock.instant().minus(SHOWN_FOR));
    }
}
