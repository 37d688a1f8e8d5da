package org.ventanilla.identity.review;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.session.OpenSessions;
import org.ventanilla.messaging.UnsentMail;

/** An officer looks at an account as support, never at what is in it; that it was read is kept. */
@Component
public class ReadAccount {

    private static final int MAILS = 20;

    private final ReviewedAccounts accounts;
    private final OpenSessions sessions;
    private final UnsentMail mail;
    private final ApplicationEventPublisher events;

    ReadAccount(ReviewedAccounts accounts, OpenSessions sessions, UnsentMail mail, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.mail = mail;
        this.events = events;
    }

    /** The account; throws {@link NotFound} where there is none. */
    @Transactional
    public AccountFile execute(UUID id) {
        var account = accounts.find(id);
        events.publishEvent(ReviewEvent.of(ReviewEvent.Kind.ACCOUNT_READ, id));
        return new AccountFile(account, sessions.countOf(id), mail.sentTo(accounts.addressOf(id), MAILS));
    }
}
