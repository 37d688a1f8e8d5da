package org.ventanilla.identity.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Recipients;
import org.ventanilla.identity.AccountView;
import org.ventanilla.identity.Accounts;

/** Accounts, read from their table. */
@Component
@Transactional(readOnly = true)
class StoredAccounts implements Accounts, Recipients {

    private final AccountRows rows;

    StoredAccounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<AccountView> find(UUID accountId) {
        return rows.findById(accountId)
                .map(account -> new AccountView(account.id(), account.nss().orElse(null), account.locale()));
    }

    @Override
    public Optional<Recipient> recipient(UUID accountId) {
        return rows.findById(accountId).map(account -> new Recipient(account.email(), account.locale()));
    }

    @Override
    public Optional<String> phraseFor(EmailAddress address) {
        return rows.findPhrase(address.value());
    }
}
