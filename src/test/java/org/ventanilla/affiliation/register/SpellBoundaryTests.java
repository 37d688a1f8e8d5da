package org.ventanilla.affiliation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.EmployerRegistration;

class SpellBoundaryTests {

    private static final EmployerRegistration ONE = new EmployerRegistration("Z9900001108");
    private static final EmployerRegistration OTHER = new EmployerRegistration("Z9900003138");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("AF-68: each alta begins a spell, its baja ends it")
    void makesSpellsOfAltasAndBajas() {
        var spells = SpellBoundary.spells(List.of(begin(ONE, 0), end(ONE, 9), begin(ONE, 20)));

        assertThat(spells).containsExactly(spell(ONE, 0, DAY.plusDays(9)), spell(ONE, 20, null));
    }

    @Test
    void keepsWorkOfTwoEmployersApartOldestFirst() {
        var spells = SpellBoundary.spells(List.of(begin(ONE, 5), begin(OTHER, 0), end(ONE, 9)));

        assertThat(spells).containsExactly(spell(OTHER, 0, null), spell(ONE, 5, DAY.plusDays(9)));
    }

    @Test
    @DisplayName("AF-40: the modality stands in characters 9 and 10 of the registration")
    void tellsTheModality() {
        assertThat(spell(ONE, 0, null).modality()).isEqualTo("10");
        assertThat(spell(OTHER, 0, null).modality()).isEqualTo("13");
    }

    private static SpellBoundary begin(EmployerRegistration employer, int day) {
        return new SpellBoundary(employer, "Patrón", true, DAY.plusDays(day));
    }

    private static SpellBoundary end(EmployerRegistration employer, int day) {
        return new SpellBoundary(employer, "Patrón", false, DAY.plusDays(day));
    }

    private static Spell spell(
            EmployerRegistration employer, int from, @org.jspecify.annotations.Nullable LocalDate to) {
        return new Spell(employer, "Patrón", DAY.plusDays(from), to);
    }
}
