package org.ventanilla.card;

import java.time.LocalDate;
import org.ventanilla.affiliation.Spell;

/**
 * The current employer, as far as the card names it.
 *
 * @param employerName name of the employer
 * @param registrationEnding last four characters of the employer's registration; the others are never printed (AF-173)
 * @param modality modality, characters 9 and 10 of the registration (AF-44)
 * @param startedOn date of alta
 */
record Employment(String employerName, String registrationEnding, String modality, LocalDate startedOn) {

    private static final int ENDING = 4;

    /** What the card says of a spell in force; an employer without a known name is named by its masked registration. */
    static Employment of(Spell spell) {
        var registration = spell.employer();
        var unnamed = spell.employerName().equals(registration.value());
        return new Employment(
                unnamed ? registration.masked() : spell.employerName(),
                registration.value().substring(registration.value().length() - ENDING),
                spell.modality(),
                spell.startedOn());
    }

    String maskedRegistration() {
        return "•••••••" + registrationEnding;
    }
}
