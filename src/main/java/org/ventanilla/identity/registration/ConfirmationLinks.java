package org.ventanilla.identity.registration;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of confirmation links. Whoever changes a row holds it first. */
interface ConfirmationLinks extends Repository<ConfirmationLink, UUID> {

    ConfirmationLink save(ConfirmationLink link);

    void flush();

    Optional<ConfirmationLink> findByTokenHash(String tokenHash);

    @Query("select l from ConfirmationLink l where l.registrationId = :registrationId and l.supersededAt is null")
    Optional<ConfirmationLink> findCurrent(UUID registrationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ConfirmationLink l where l.registrationId = :registrationId and l.supersededAt is null")
    Optional<ConfirmationLink> lockCurrent(UUID registrationId);

    @Query("select l.registrationId from ConfirmationLink l where l.tokenHash = :tokenHash")
    Optional<UUID> findRegistration(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ConfirmationLink l where l.tokenHash = :tokenHash")
    Optional<ConfirmationLink> lockByTokenHash(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ConfirmationLink l where l.messageId = :messageId")
    Optional<ConfirmationLink> lockByMessage(UUID messageId);
}
