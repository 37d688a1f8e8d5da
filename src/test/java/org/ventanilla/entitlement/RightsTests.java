package org.ventanilla.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.entitlement.WeeksTests.spell;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.entitlement.RightsStatement.Status;

class RightsTests {

    private static final PensionView PENSION = new PensionView("P-1", 1973, "OLD_AGE", LocalDate.of(2024, 7, 1));

    @Test
    @DisplayName("AF-150: baja el 30 de junio de 2024, cubierto hasta el 25 de agosto de 2024")
    void conservesRightsForEightWeeks() {
        var work = List.of(spell("2023-01-01", "2024-06-30"));

        assertThat(on("2024-06-30", work)).isEqualTo(new RightsStatement(Status.ACTIVE, null));
        assertThat(on("2024-07-01", work)).isEqualTo(conserved("2024-08-25"));
        assertThat(on("2024-08-25", work)).isEqualTo(conserved("2024-08-25"));
        assertThat(on("2024-08-26", work)).isEqualTo(new RightsStatement(Status.NONE, null));
    }

    @Test
    @DisplayName("LSS 109: ocho semanas ininterrumpidas inmediatamente antes de la baja")
    void asksForEightWeeksWithoutABreak() {
        assertThat(on("2024-07-01", List.of(spell("2024-05-07", "2024-06-30"))).status())
                .isEqualTo(Status.NONE);
        assertThat(on("2024-07-01", List.of(spell("2024-05-06", "2024-06-30")))).isEqualTo(conserved("2024-08-25"));
    }

    @Test
    void countsTheWeeksOfTwoEmployersThatFollowEachOther() {
        var work = List.of(spell("2024-05-06", "2024-06-02"), spell("2024-06-03", "2024-06-30"));

        assertThat(on("2024-07-01", work)).isEqualTo(conserved("2024-08-25"));
        assertThat(on("2024-07-01", List.of(spell("2024-05-05", "2024-06-01"), spell("2024-06-03", "2024-06-30")))
                        .status())
                .isEqualTo(Status.NONE);
    }

    @Test
    void keepsTheCoverOfALongJobAfterAShortOne() {
        var work = List.of(spell("2023-01-01", "2024-06-30"), spell("2024-07-10", "2024-07-15"));

        assertThat(on("2024-07-20", work)).isEqualTo(conserved("2024-08-25"));
    }

    @Test
    void isActiveWhileOneOfTwoEmployersReports() {
        var work = List.of(spell("2023-01-01", "2024-06-30"), spell("2024-01-01", null));

        assertThat(on("2024-07-01", work)).isEqualTo(new RightsStatement(Status.ACTIVE, null));
    }

    @Test
    void hasNoneBeforeTheFirstDay() {
        assertThat(on("2022-12-31", List.of(spell("2023-01-01", null))).status())
                .isEqualTo(Status.NONE);
        assertThat(on("2022-12-31", List.of()).status()).isEqualTo(Status.NONE);
    }

    @Test
    void isRetiredFromTheDayThePensionStarts() {
        var work = List.of(spell("2000-01-01", "2024-06-30"));

        assertThat(RightsRule.on(LocalDate.of(2024, 7, 1), work, PENSION).status())
                .isEqualTo(Status.RETIRED);
        assertThat(RightsRule.on(LocalDate.of(2024, 6, 30), List.of(), PENSION).status())
                .isEqualTo(Status.NONE);
    }

    @Test
    void isActiveWhoWorksBesideAPension() {
        var work = List.of(spell("2024-07-01", null));

        assertThat(RightsRule.on(LocalDate.of(2024, 8, 1), work, PENSION).status())
                .isEqualTo(Status.ACTIVE);
    }

    private static RightsStatement on(String date, List<Spell> work) {
        return RightsRule.on(LocalDate.parse(date), work, null);
    }

    private static RightsStatement conserved(String until) {
        return new RightsStatement(Status.CONSERVATION, LocalDate.parse(until));
    }
}
