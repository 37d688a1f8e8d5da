package org.ventanilla.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of cards. */
interface DigitalCards extends Repository<DigitalCard, UUID> {

    DigitalCard save(DigitalCard card);

    DigitalCard saveAndFlush(DigitalCard card);

    boolean existsByRequestKey(UUID requestKey);

    @Query("select c from DigitalCard c where c.accountId = :accountId and c.status = CURRENT")
    Optional<DigitalCard> findCurrent(UUID accountId);

    /** Lets one transaction after the other change the cards of an account. */
    @Query(nativeQuery = true, value = """
            select true from (select pg_advisory_xact_lock(hashtextextended('card.digital_card:' || :accountId, 0))) lock
            """)
    boolean lockAccount(UUID accountId);

    /** The newest cards of the account, newest first. */
    @Query("select c from DigitalCard c where c.accountId = :accountId order by c.issuedOn desc, c.folio desc limit 20")
    List<DigitalCard> findNewest(UUID accountId);

    @Query(nativeQuery = true, value = "select nextval('card.folio_number')")
    long nextFolioNumber();
}
