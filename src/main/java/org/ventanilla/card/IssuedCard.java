package org.ventanilla.card;

import java.time.LocalDate;

/**
 * A card of the holder's history.
 *
 * @param folio number of the card
 * @param issuedOn legal date of issue
 * @param reason why it was issued
 * @param state what it is worth today
 */
public record IssuedCard(String folio, LocalDate issuedOn, IssueReason reason, CardState state) {

    static IssuedCard of(DigitalCard card, LocalDate today) {
        return new IssuedCard(card.term().folio(), card.term().issuedOn(), card.reason(), stateOf(card, today));
    }

    private static CardState stateOf(DigitalCard card, LocalDate today) {
        return switch (card.status()) {
            case REPLACED -> CardState.REPLACED;
            case REVOKED -> CardState.REVOKED;
            case CURRENT -> card.hasLapsedOn(today) ? CardState.EXPIRED : CardState.VALID;
        };
    }
}
