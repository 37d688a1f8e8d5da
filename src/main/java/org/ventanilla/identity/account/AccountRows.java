package org.ventanilla.identity.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table {@code identity.account}. */
interface AccountRows extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    /** The same, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lockById(UUID id);

    Optional<Account> findByNss(String nss);

    Optional<Account> findByCurp(String curp);

    /** The account with this address, whatever the case of its letters; closed ones have none. */
    @Query("select a from Account a where lower(a.email) = lower(:email) and a.state <> CLOSED")
    Optional<Account> findByEmail(String email);

    /** What the owner of this address chose to find in every mail. */
    @Query(
            "select a.phrase from Account a where lower(a.email) = lower(:email) and a.phrase is not null and a.state <> CLOSED")
    Optional<String> findPhrase(String email);
}
