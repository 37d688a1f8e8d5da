package org.ventanilla.identity.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table {@code identity.account}. */
interface AccountRows extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByNss(String nss);

    Optional<Account> findByCurp(String curp);

    /** The account with this address, whatever the case of its letters. */
    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> findByEmail(String email);
}
