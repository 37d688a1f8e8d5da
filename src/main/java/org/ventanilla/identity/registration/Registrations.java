package org.ventanilla.identity.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of registrations. */
interface Registrations extends Repository<Registration, UUID> {

    Registration save(Registration registration);

    Optional<Registration> findById(UUID id);

    Optional<Registration> findByRequestKey(UUID requestKey);

    Optional<Registration> findByReference(String reference);

    Optional<Registration> findByAccountId(UUID accountId);

    boolean existsByAccountId(UUID accountId);

    boolean existsByIdAndAccountId(UUID id, UUID accountId);

    /** The row, kept from others until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.id = :id")
    Optional<Registration> lock(UUID id);

    /** The row that opened this account, kept from others until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.accountId = :accountId")
    Optional<Registration> lockByAccount(UUID accountId);

    /** Lets one transaction after the other decide on a person or an address. */
    @Query(nativeQuery = true, value = """
            select true from (select pg_advisory_xact_lock(hashtextextended('identity.registration:' || :subject, 0))) lock
            """)
    boolean takeTurn(String subject);

    @Query("""
            select count(r) > 0 from Registration r
            where r.applicant.nss = :nss and r.refusal is null and r.status in (SUBMITTED, LINK_SENT)
            """)
    boolean existsInCourse(String nss);

    @Query("select count(r) > 0 from Registration r where r.accountId = :accountId and r.status = ACCOUNT_OPENED")
    boolean existsUnconfirmed(UUID accountId);

    /** Registrations whose confirmation is due, oldest first; rows that another node holds are left to it. */
    @Query(nativeQuery = true, value = """
            select * from identity.registration
            where status = 'SUBMITTED' and confirmation_due_at <= :now
            order by confirmation_due_at, id limit :batch for update skip locked
            """)
    List<Registration> claimDue(Instant now, int batch);

    /** Ends registrations whose link lapsed without use; how many. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update identity.registration set status = 'EXPIRED', closed_at = :now, password_hash = null, version = version + 1
            where id in (
                select r.id from identity.confirmation_link l join identity.registration r on r.id = l.registration_id
                where l.expires_at <= :now and l.used_at is null and l.superseded_at is null and r.status = 'LINK_SENT'
                order by l.expires_at limit :batch for update of r skip locked)
            """)
    int expireLapsed(Instant now, int batch);

    /** Ends this person's registration if its link lapsed without use. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update identity.registration r set status = 'EXPIRED', closed_at = :now, password_hash = null, version = version + 1
            from identity.confirmation_link l
            where r.nss = :nss and r.status = 'LINK_SENT' and l.registration_id = r.id
              and l.expires_at <= :now and l.used_at is null and l.superseded_at is null
            """)
    int expireLapsedOf(String nss, Instant now);

    /** Deletes registrations that came to nothing long ago, with their links; how many. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from identity.registration where id in (
                select id from identity.registration where closed_at <= :closedBefore
                order by closed_at limit :batch for update skip locked)
            """)
    int purgeClosed(Instant closedBefore, int batch);
}
