package org.ventanilla.affiliation;

import java.time.LocalDate;

/**
 * A pension (AF-148), without amounts.
 *
 * @param folio pension number
 * @param law {@code 1973} or {@code 1997}
 * @param kind catalogue key of the type, for example {@code OLD_AGE}
 * @param startedOn start date
 */
public record PensionView(String folio, int law, String kind, LocalDate startedOn) {}
