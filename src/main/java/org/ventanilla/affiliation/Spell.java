package org.ventanilla.affiliation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.EmployerRegistration;

/**
 * A spell of work with one employer's registration, from an accepted re-entry to its baja.
 *
 * @param employer employer's registration
 * @param employerName name of the employer; the registration itself when the register of employers lacks it
 * @param startedOn date of alta
 * @param lastDay date of baja, which still counts as contributed; absent while in force
 */
public record Spell(
        EmployerRegistration employer,
        String employerName,
        LocalDate startedOn,
        @Nullable LocalDate lastDay) {

    /** Date of baja; empty while in force. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether the spell is in force on the date. */
    public boolean coversOn(LocalDate date) {
        return !date.isBefore(startedOn) && (lastDay == null || !date.isAfter(lastDay));
    }

    /** Modality under which the employer registers the person: characters 9 and 10 of the registration (AF-40, AF-44). */
    public String modality() {
        return employer.value().substring(8, 10);
    }
}
