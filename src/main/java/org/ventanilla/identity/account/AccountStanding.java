package org.ventanilla.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.session.EndSessions;

/** Whether accounts may be used; each change ends the sessions at once. */
@Component
public class AccountStanding {

    private final AccountRows accounts;
    private final EndSessions endSessions;

    AccountStanding(AccountRows accounts, EndSessions endSessions) {
        this.accounts = accounts;
        this.endSessions = endSessions;
    }

    /** An officer left the job; throws {@link NotFound} where the account is none of an officer. */
    @Transactional
    public void leave(UUID accountId) {
        accounts.lockById(accountId).orElseThrow(() -> new NotFound("officer")).leave();
        endSessions.of(accountId);
    }
}
