package org.ventanilla.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.session.EndSessions;

/** Whether and how an account may be used. Each change ends its sessions at once, on every node (ASVS V7.4.2). */
@Component
public class AccountStanding {

    private final AccountRows accounts;
    private final EndSessions endSessions;

    AccountStanding(AccountRows accounts, EndSessions endSessions) {
        this.accounts = accounts;
        this.endSessions = endSessions;
    }

    /** The password opens no session until its owner sets another one by a recovery mail. */
    @Transactional
    public void demandNewPassword(UUID accountId) {
        if (accounts.demandNewPassword(accountId) == 0) throw new NotFound("account");
        endSessions.of(accountId);
    }
}
