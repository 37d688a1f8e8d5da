package org.ventanilla.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.card.CardMother.TERM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.EmployerRegistration;

class CardContentTests {

    static Stream<CardContent> contents() {
        return Stream.of(
                CardMother.active(),
                CardMother.longWinded(),
                CardMother.inConservation(),
                CardMother.retired(),
                CardMother.withoutRight());
    }

    @ParameterizedTest
    @CsvSource({
        "Luis Raúl Bello Mena, L.R.B.M.",
        "MARÍA DE LOS ÁNGELES DE LA PEÑA Y ROJAS, M.Á.P.R.",
        "Ñandú Güera, Ñ.G.",
        "De La, D.L."
    })
    @DisplayName("AF-175: verification shows initials")
    void takesInitialsOfNameWithoutParticles(String name, String initials) {
        var active = CardMother.active();
        var named = new CardContent(
                active.rights(),
                name,
                active.nss(),
                active.curp(),
                active.clinic(),
                active.employment(),
                active.pension(),
                active.weeks());

        assertThat(named.initials()).isEqualTo(initials);
    }

    @Test
    @DisplayName("AF-173: employer's registration masked except the last 4")
    void keepsOnlyEndOfEmployerRegistration() {
        var spell = new Spell(new EmployerRegistration("Z9900001108"), "Nopal Azul", LocalDate.of(2025, 4, 7), null);

        var employment = Employment.of(spell);

        assertThat(employment.maskedRegistration()).isEqualTo("•••••••1108");
        assertThat(employment.modality()).isEqualTo("10");
        assertThat(employment.toString()).doesNotContain("Z99");
    }

    @Test
    void masksEmployerThatHasNoName() {
        var spell = new Spell(new EmployerRegistration("Z9900001108"), "Z9900001108", LocalDate.of(2025, 4, 7), null);

        assertThat(Employment.of(spell).employerName()).isEqualTo("•••••••1108");
    }

    @Test
    void seesNewEmployerAsChange() {
        assertThat(CardMother.active().changesTo(CardMother.activeAt("Agrícola Valle del Quiote")))
                .containsExactly(ChangedPart.EMPLOYER);
    }

    @Test
    void seesEndOfWorkAsChange() {
        assertThat(CardMother.active().changesTo(CardMother.inConservation()))
                .containsExactly(ChangedPart.STATUS, ChangedPart.EMPLOYER);
    }

    @Test
    void seesPensionAsChange() {
        assertThat(CardMother.withoutRight().changesTo(CardMother.retired()))
                .containsExactly(ChangedPart.STATUS, ChangedPart.CLINIC, ChangedPart.PENSION);
    }

    @Test
    void seesNoChangeWhereOnlyWeeksGrew() {
        var active = CardMother.active();
        var later = new CardContent(
                active.rights(),
                active.fullName(),
                active.nss(),
                active.curp(),
                active.clinic(),
                active.employment(),
                active.pension(),
                new PrintedWeeks(1516, CardMother.TODAY.plusWeeks(4)));

        assertThat(active.changesTo(later)).isEmpty();
    }

    @Test
    void chainsEveryFactInFixedOrder() {
        assertThat(CardMother.active().originalChain(TERM.folio(), TERM.issuedOn(), TERM.validUntil()))
                .isEqualTo("||1.0|TD-2026-004117|2026-11-18|2027-11-18|ACTIVE||LUIS RAÚL BELLO MENA|99109200040"
                        + "|BEML920313HMCLNS09|UMF 990 Demostración|MORNING|12|1M1992OR|Z99 Norte (demostración)"
                        + "|COMERCIALIZADORA NOPAL AZUL, S.A. DE C.V.|1108|10|2025-04-07||1512|2026-11-18||");
    }

    @Test
    void chainsDifferentFactsDifferently() {
        assertThat(contents().map(content -> content.originalChain(TERM.folio(), TERM.issuedOn(), TERM.validUntil())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void survivesItsColumns(CardContent content) {
        assertThat(PrintedFacts.of(content).content()).isEqualTo(content);
    }

    @Test
    @DisplayName("AF-174: never salary, pension amount, RFC, address, e-mail, telephone, password hints")
    void hasNoPlaceForWhatIsForbidden() {
        assertThat(Arrays.stream(PrintedFacts.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactlyInAnyOrder(
                        "rights",
                        "coveredUntil",
                        "fullName",
                        "nss",
                        "curp",
                        "familyClinic",
                        "shift",
                        "consultingRoom",
                        "medicalAggregate",
                        "subdelegation",
                        "employerName",
                        "registrationEnding",
                        "modality",
                        "employedSince",
                        "pensionKind",
                        "pensionLaw",
                        "pensionedSince",
                        "pensionFolio",
                        "weeks",
                        "weeksAsOf");
    }
}
