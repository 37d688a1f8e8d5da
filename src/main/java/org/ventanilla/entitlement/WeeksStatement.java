package org.ventanilla.entitlement;

import java.time.LocalDate;

/**
 * Credited weeks.
 *
 * @param asOf last day counted
 * @param days days of the union of all spells
 * @param weeks weeks that those days make (AF-141)
 */
public record WeeksStatement(LocalDate asOf, long days, long weeks) {}
