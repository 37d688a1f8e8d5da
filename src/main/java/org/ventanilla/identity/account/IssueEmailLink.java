package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.notice.AccountAct;

/** Makes the link that confirms a new address and writes the mails about it; an earlier link is superseded. */
@Component
class IssueEmailLink {

    private final AccountRows accounts;
    private final AccountLinks links;
    private final AccountMails mails;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueEmailLink(
            AccountRows accounts,
            AccountLinks links,
            AccountMails mails,
            AccountSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID accountId, EmailAddress wanted) {
        var now = clock.instant();
        var account = accounts.lockById(accountId).orElseThrow(() -> new NotFound("account"));
        links.findOpen(accountId, AccountLink.Purpose.EMAIL_CHANGE).ifPresent(link -> {
            link.supersede(now);
            links.saveAndFlush(link);
        });

        var token = SecretToken.random();
        links.saveAndFlush(AccountLink.forEmail(account, wanted, token, now, settings.emailChangeLinkValidity()));
        mails.emailRequested(account, wanted, now);
        events.publishEvent(AccountAct.of("identity.email-change-requested", accountId));
        if (accounts.findByEmail(wanted.value()).isPresent()) {
            mails.emailInUse(account, wanted);
            return;
        }
        mails.confirmEmail(account, wanted, token);
    }
}
