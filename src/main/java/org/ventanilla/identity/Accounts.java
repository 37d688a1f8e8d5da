package org.ventanilla.identity;

import java.util.Optional;
import java.util.UUID;

/** Accounts, for the modules above. */
public interface Accounts {

    /** The account with this id. */
    Optional<AccountView> find(UUID accountId);
}
