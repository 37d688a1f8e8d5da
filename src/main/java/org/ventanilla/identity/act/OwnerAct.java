package org.ventanilla.identity.act;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * An act of owners on their own account.
 *
 * @param auditKind what happened
 * @param accountId the account
 * @param auditDetails codes that tell more
 * @param byOwner whether the request need not know yet that it is the owner's
 */
public record OwnerAct(String auditKind, UUID accountId, Map<String, String> auditDetails, boolean byOwner)
        implements AuditableEvent {

    /** Keeps its own copy of the details. */
    public OwnerAct {
        auditDetails = Map.copyOf(auditDetails);
    }

    /** An act of whoever is signed in. */
    public static OwnerAct of(String kind, UUID accountId) {
        return new OwnerAct(kind, accountId, Map.of(), false);
    }

    /** An act of somebody who is not signed in, or no longer, and has shown to be the owner all the same. */
    public static OwnerAct ofOwner(String kind, UUID accountId) {
        return new OwnerAct(kind, accountId, Map.of(), true);
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(accountId);
    }

    @Override
    public Optional<UUID> auditActor() {
        return byOwner ? Optional.of(accountId) : Optional.empty();
    }
}
