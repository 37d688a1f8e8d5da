package org.ventanilla.card;

import java.time.LocalDate;

/**
 * Number and validity of a card.
 *
 * @param folio number that people read, {@code TD-2026-000001}
 * @param issuedOn legal date of issue
 * @param validUntil last legal date of validity
 */
record CardTerm(String folio, LocalDate issuedOn, LocalDate validUntil) {

    private static final int YEARS = 1;

    /** A card issued today is valid for a year. */
    static CardTerm startingOn(LocalDate today, long number) {
        return new CardTerm("TD-%d-%06d".formatted(today.getYear(), number), today, today.plusYears(YEARS));
    }
}
