package org.ventanilla.identity.notice;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * An act of owners on their own account.
 *
 * @param auditKind what happened
 * @param accountId the account
 * @param byOwner whether the request need not know yet, or no longer, that it is the owner's
 */
public record OwnerAct(String auditKind, UUID accountId, boolean byOwner) implements AuditableEvent {

    private static final String NOT_ME = "identity.not-me";

    /** The owner signed out. */
    public static OwnerAct signedOut(UUID accountId) {
        return new OwnerAct("identity.sign-out", accountId, true);
    }

    /** The owner said by the link of a warning that the new device is somebody else's. */
    public static OwnerAct saidNotMe(UUID accountId) {
        return new OwnerAct(NOT_ME, accountId, true);
    }

    /** The owner ended one session. */
    public static OwnerAct sessionEnded(UUID accountId) {
        return new OwnerAct("identity.session-ended", accountId, false);
    }

    /** The owner ended all other sessions. */
    public static OwnerAct otherSessionsEnded(UUID accountId) {
        return new OwnerAct("identity.other-sessions-ended", accountId, false);
    }

    /** The owner chose or changed the phrase. */
    public static OwnerAct phraseChosen(UUID accountId) {
        return new OwnerAct("identity.phrase-chosen", accountId, false);
    }

    /** The owner removed the phrase. */
    public static OwnerAct phraseRemoved(UUID accountId) {
        return new OwnerAct("identity.phrase-removed", accountId, false);
    }

    /** The owner changed the mobile number. */
    public static OwnerAct mobileChanged(UUID accountId) {
        return new OwnerAct("identity.mobile-changed", accountId, false);
    }

    /** The owner removed the mobile number. */
    public static OwnerAct mobileRemoved(UUID accountId) {
        return new OwnerAct("identity.mobile-removed", accountId, false);
    }

    /** The owner downloaded what is kept about them, for machines. */
    public static OwnerAct downloadedAsJson(UUID accountId) {
        return new OwnerAct("identity.personal-data-as-json", accountId, false);
    }

    /** The owner downloaded what is kept about them, on paper. */
    public static OwnerAct downloadedAsPdf(UUID accountId) {
        return new OwnerAct("identity.personal-data-as-pdf", accountId, false);
    }

    /** Whether the owner said that somebody else came in. */
    public boolean isNotMe() {
        return auditKind.equals(NOT_ME);
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
