package org.ventanilla.card;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to a card.
 *
 * @param auditKind what
 * @param accountId whose card
 * @param auditDetails which card
 */
record CardAct(String auditKind, UUID accountId, Map<String, String> auditDetails) implements AuditableEvent {

    static CardAct issued(DigitalCard card) {
        return of("card.issued", card);
    }

    static CardAct reissued(DigitalCard card) {
        return of("card.reissued", card);
    }

    static CardAct downloaded(DigitalCard card) {
        return of("card.downloaded", card);
    }

    private static CardAct of(String kind, DigitalCard card) {
        return new CardAct(kind, card.accountId(), Map.of("folio", card.term().folio()));
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(accountId);
    }
}
