package org.ventanilla.clarification.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of cases. */
interface ClarificationCases extends Repository<ClarificationCase, UUID> {

    ClarificationCase saveAndFlush(ClarificationCase made);

    @Query("select c.folio from ClarificationCase c where c.ownerId = :ownerId and c.requestKey = :requestKey")
    Optional<String> findFolio(UUID ownerId, UUID requestKey);

    @Query("select count(c) from ClarificationCase c where c.ownerId = :ownerId and c.stage <> CLOSED")
    long countOpen(UUID ownerId);

    /** The row of an own case, kept from others until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClarificationCase c where c.folio = :folio and c.ownerId = :ownerId")
    Optional<ClarificationCase> lockOwn(String folio, UUID ownerId);

    /** The row of somebody else's case, kept from others until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClarificationCase c where c.folio = :folio and c.ownerId <> :officerId")
    Optional<ClarificationCase> lockForOfficer(String folio, UUID officerId);

    /** Somebody else's case. */
    @Query("select c from ClarificationCase c where c.folio = :folio and c.ownerId <> :officerId")
    Optional<ClarificationCase> findForOfficer(String folio, UUID officerId);

    /** Answered cases without a word since then, the longest first; rows that another node holds are left to it. */
    @Query(nativeQuery = true, value = """
            select * from clarification.clarification_case
            where stage = 'ANSWERED' and last_word_at <= :since
            order by last_word_at limit :batch for update skip locked
            """)
    List<ClarificationCase> claimSilent(Instant since, int batch);

    /** Lets one transaction after the other open cases of an account. */
    @Query(nativeQuery = true, value = """
            select true from (select pg_advisory_xact_lock(hashtextextended('clarification.case:' || :ownerId, 0))) lock
            """)
    boolean takeTurn(UUID ownerId);

    @Query(nativeQuery = true, value = "select nextval('clarification.folio_number')")
    long nextNumber();
}
