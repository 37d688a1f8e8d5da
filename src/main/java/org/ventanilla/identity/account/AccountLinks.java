package org.ventanilla.identity.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table {@code identity.account_link}. */
interface AccountLinks extends Repository<AccountLink, UUID> {

    AccountLink saveAndFlush(AccountLink link);

    @Query("select l from AccountLink l where l.tokenHash = :hash and l.purpose = :purpose")
    Optional<AccountLink> findByHash(String hash, AccountLink.Purpose purpose);

    /** The same, held until the transaction ends, so that a link is spent once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from AccountLink l where l.tokenHash = :hash and l.purpose = :purpose")
    Optional<AccountLink> lockByHash(String hash, AccountLink.Purpose purpose);

    /** The link of this purpose that is neither used nor superseded; its time may be over. */
    @Query("""
            select l from AccountLink l
            where l.accountId = :accountId and l.purpose = :purpose and l.usedAt is null and l.supersededAt is null
            """)
    Optional<AccountLink> findOpen(UUID accountId, AccountLink.Purpose purpose);
}
