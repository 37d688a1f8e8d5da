package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.NotFound;

/** Reads accounts for their owners. */
@Component
public class AccountProfiles {

    private static final int SHOWN_FROM = 6;

    private final AccountRows accounts;
    private final AccountLinks links;
    private final Clock clock;

    AccountProfiles(AccountRows accounts, AccountLinks links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    /** The profile of this account. */
    @Transactional(readOnly = true)
    public AccountProfile of(UUID accountId) {
        var account = accounts.findById(accountId).orElseThrow(() -> new NotFound("account"));
        var pending = links.findOpen(accountId, AccountLink.Purpose.EMAIL_CHANGE)
                .filter(link -> link.stateAt(clock.instant()) == AccountLinkState.VALID);
        return new AccountProfile(
                account.email().masked(),
                pending.flatMap(AccountLink::newEmail).map(EmailAddress::masked).orElse(null),
                pending.map(link -> link.expiresAt().atZone(LegalTime.ZONE)).orElse(null),
                account.mobile().map(AccountProfiles::masked).orElse(null),
                accounts.findPhrase(account.email().value()).orElse(null),
                account.passwordChangedAt().map(at -> at.atZone(LegalTime.ZONE)).orElse(null),
                account.locale());
    }

    /** The last four digits. */
    private static String masked(MobileNumber mobile) {
        return "•••••• " + mobile.value().substring(SHOWN_FROM);
    }
}
