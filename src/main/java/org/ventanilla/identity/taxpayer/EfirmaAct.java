package org.ventanilla.identity.taxpayer;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to the e.firma of an account.
 *
 * @param auditKind what
 * @param subject to which account, or in which first visit
 */
record EfirmaAct(String auditKind, UUID subject) implements AuditableEvent {

    /** Who came for the first time gave an address. */
    static EfirmaAct addressGiven(UUID visit) {
        return new EfirmaAct("identity.efirma-address-given", visit);
    }

    /** It opens this account from now on. */
    static EfirmaAct linked(UUID accountId) {
        return new EfirmaAct("identity.efirma-linked", accountId);
    }

    /** It opens this account no more. */
    static EfirmaAct unlinked(UUID accountId) {
        return new EfirmaAct("identity.efirma-unlinked", accountId);
    }

    /** This account is closed: its e.firma opens a worker's account. */
    static EfirmaAct closed(UUID accountId) {
        return new EfirmaAct("identity.account-closed", accountId);
    }

    /** Its holder signed again to confirm a change. */
    static EfirmaAct proved(UUID accountId) {
        return new EfirmaAct("identity.efirma-proved", accountId);
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(subject);
    }
}
