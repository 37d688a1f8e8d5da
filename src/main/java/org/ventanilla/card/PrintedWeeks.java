package org.ventanilla.card;

import java.time.LocalDate;

/**
 * Credited weeks as a card states them.
 *
 * @param count how many
 * @param asOf last day counted
 */
record PrintedWeeks(long count, LocalDate asOf) {}
