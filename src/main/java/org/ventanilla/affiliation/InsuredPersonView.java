package org.ventanilla.affiliation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;

/**
 * What the register knows about one person.
 *
 * @param nss social security number
 * @param curp population key; birth date, sex and state follow from it
 * @param firstSurname first surname, as reported
 * @param secondSurname second surname; empty for those who have none
 * @param givenNames given names
 * @param clinicView clinic data, when loaded
 * @param pensionView pension, for the retired
 */
public record InsuredPersonView(
        Nss nss,
        Curp curp,
        String firstSurname,
        String secondSurname,
        String givenNames,
        @Nullable ClinicView clinicView,
        @Nullable PensionView pensionView) {

    /** Given names and surnames, in that order. */
    public String fullName() {
        return Stream.of(givenNames, firstSurname, secondSurname)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Clinic data, when loaded. */
    public Optional<ClinicView> clinic() {
        return Optional.ofNullable(clinicView);
    }

    /** Pension, for the retired. */
    public Optional<PensionView> pension() {
        return Optional.ofNullable(pensionView);
    }
}
