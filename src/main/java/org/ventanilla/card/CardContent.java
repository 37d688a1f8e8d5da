package org.ventanilla.card;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;
import org.ventanilla.entitlement.RightsStatement;

/**
 * Everything that one card states about its holder, in no language. Page and PDF are drawn from it alone. Basis: AF-173; what AF-174
 * forbids (salary, pension amount, RFC, address, e-mail, telephone) has no place in it.
 *
 * @param rights status chip
 * @param fullName given names and surnames
 * @param nss social security number
 * @param curp population key; birth date and sex follow from it
 * @param clinic where the holder is seen, if known
 * @param employment current employer, only of the active
 * @param pension pension, only of the retired
 * @param weeks credited weeks; absent where the register holds no movement to count them from
 */
record CardContent(
        RightsStatement rights,
        String fullName,
        Nss nss,
        Curp curp,
        @Nullable ClinicView clinic,
        @Nullable Employment employment,
        @Nullable PensionView pension,
        @Nullable PrintedWeeks weeks) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> PARTICLES = Set.of("DE", "DEL", "LA", "LAS", "LOS", "Y");

    /** Initials of given names and surnames, without particles: {@code L.R.B.M.} */
    String initials() {
        var initials = words().filter(word -> !PARTICLES.contains(word.toUpperCase(Locale.ROOT)))
                .map(CardContent::initial)
                .collect(Collectors.joining());
        return initials.isEmpty() ? words().map(CardContent::initial).collect(Collectors.joining()) : initials;
    }

    private Stream<String> words() {
        return Arrays.stream(SPACES.split(fullName.strip(), -1));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }

    /** Parts that a card of today would state otherwise. Weeks grow by themselves and are no change. */
    Set<ChangedPart> changesTo(CardContent today) {
        var changes = EnumSet.noneOf(ChangedPart.class);
        if (!rights.equals(today.rights)) changes.add(ChangedPart.STATUS);
        if (!fullName.equals(today.fullName)) changes.add(ChangedPart.NAME);
        if (!curp.equals(today.curp)) changes.add(ChangedPart.CURP);
        if (!Objects.equals(clinic, today.clinic)) changes.add(ChangedPart.CLINIC);
        if (!Objects.equals(employment, today.employment)) changes.add(ChangedPart.EMPLOYER);
        if (!Objects.equals(pension, today.pension)) changes.add(ChangedPart.PENSION);
        return changes;
    }

    /** The canonical text over which the seal on the card is computed: every fact, one after the other, in a fixed order and form. */
    String originalChain(String folio, LocalDate issuedOn, LocalDate validUntil) {
        return Stream.of(
                        List.of("1.0", folio, issuedOn.toString(), validUntil.toString()),
                        List.of(rights.status().name(), text(rights.lastDay())),
                        List.of(fullName, nss.value(), curp.value()),
                        clinicFacts(),
                        employmentFacts(),
                        pensionFacts(),
                        weekFacts())
                .flatMap(List::stream)
                .map(fact -> fact.replace('|', ' '))
                .collect(Collectors.joining("|", "||", "||"));
    }

    private List<String> clinicFacts() {
        if (clinic == null) return List.of("");
        return List.of(
                clinic.familyClinic(),
                clinic.shift().name(),
                clinic.consultingRoom(),
                clinic.medicalAggregate(),
                clinic.subdelegation());
    }

    private List<String> employmentFacts() {
        if (employment == null) return List.of("");
        return List.of(
                employment.employerName(),
                employment.registrationEnding(),
                employment.modality(),
                employment.startedOn().toString());
    }

    private List<String> pensionFacts() {
        if (pension == null) return List.of("");
        return List.of(
                pension.kind(),
                Integer.toString(pension.law()),
                pension.startedOn().toString(),
                pension.folio());
    }

    private List<String> weekFacts() {
        if (weeks == null) return List.of("");
        return List.of(Long.toString(weeks.count()), weeks.asOf().toString());
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
