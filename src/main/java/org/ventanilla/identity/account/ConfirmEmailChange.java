package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.notice.AccountAct;

/** Changes the address of an account once its owner, signed in, follows the link that the new address got. */
@Component
public class ConfirmEmailChange {

    private final AccountRows accounts;
    private final AccountLinks links;
    private final AccountMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmEmailChange(
            AccountRows accounts,
            AccountLinks links,
            AccountMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What the link is worth to this account now; another account's link is unknown. Looking changes nothing. */
    @Transactional(readOnly = true)
    public AccountLinkState stateOf(UUID accountId, String token) {
        return links.findByHash(SecretToken.hashOf(token), AccountLink.Purpose.EMAIL_CHANGE)
                .filter(link -> link.accountId().equals(accountId))
                .map(link -> link.stateAt(clock.instant()))
                .orElse(AccountLinkState.UNKNOWN);
    }

    /**
     * Spends the link and changes the address, when the link is valid; what it was worth. Both addresses are told, and a recovery link that
     * went to the former one stops working. Throws {@link RuleViolation} when the address has got an account meanwhile.
     */
    @Transactional
    public AccountLinkState execute(UUID accountId, String token) {
        var now = clock.instant();
        var account = accounts.lockById(accountId).orElseThrow(() -> new NotFound("account"));
        var link = links.lockByHash(SecretToken.hashOf(token), AccountLink.Purpose.EMAIL_CHANGE)
                .filter(found -> found.accountId().equals(accountId))
                .orElse(null);
        if (link == null) return AccountLinkState.UNKNOWN;
        var state = link.stateAt(now);
        if (!link.spend(now)) return state;

        change(account, link);
        links.findOpen(accountId, AccountLink.Purpose.RECOVERY).ifPresent(recovery -> recovery.supersede(now));
        return state;
    }

    private void change(Account account, AccountLink link) {
        var confirmed = link.newEmail().orElseThrow();
        if (accounts.findByEmail(confirmed.value()).isPresent()) throw new RuleViolation("identity.error.email-taken");

        var former = account.email();
        account.changeEmail(confirmed);
        mails.emailChanged(account, former, clock.instant());
        events.publishEvent(AccountAct.of("identity.email-changed", account.id()));
    }
}
