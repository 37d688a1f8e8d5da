package org.ventanilla.identity.account;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every change of a password does inside its transaction: older recovery links stop working and the owner is warned by mail. */
@Component
class ReplacePassword {

    private final AccountLinks links;
    private final AccountMails mails;
    private final Clock clock;

    ReplacePassword(AccountLinks links, AccountMails mails, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    void execute(Account account, String newHash) {
        var now = clock.instant();
        account.changePassword(newHash, now);
        links.findOpen(account.id(), AccountLink.Purpose.RECOVERY).ifPresent(link -> link.supersede(now));
        mails.passwordChanged(account, now);
    }
}
