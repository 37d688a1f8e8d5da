package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.affiliation.IdseLine.change;
import static org.ventanilla.affiliation.IdseLine.reentry;
import static org.ventanilla.affiliation.IdseLine.termination;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmployerRegistration;
import org.ventanilla.core.Nss;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class MovementImportTests {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

    private final SyntheticPerson person = SyntheticPerson.next();

    @Autowired
    private RegisterImports imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private InsuredPersons persons;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private RegisterDesk desk;
    private String employer;

    @BeforeEach
    void openDesk() {
        desk = new RegisterDesk(imports, reports);
        employer = desk.employer();
    }

    @Test
    @DisplayName("AF-50: the first alta makes the insured person and is its enrollment")
    void registersAPersonByTheFirstAlta() {
        var batch = desk.bring(MARCH_2, reentry(person, employer).on(MARCH_2));

        assertThat(batch.state()).isEqualTo(ImportState.DONE);
        assertThat(batch.format()).isEqualTo(RegisterFormat.IDSE);
        assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 0, 0));
        assertThat(persons.matches(new Curp(person.curp()), nss())).isTrue();
        assertThat(persons.find(nss()).orElseThrow().fullName()).isEqualTo(person.givenNames() + " TAPIA XOOL");
        assertThat(spells()).containsExactly(spell(MARCH_2, null));
        assertThat(kinds()).containsExactly("ENROLLMENT");
    }

    @Test
    @DisplayName("AF-68: NONE, ACTIVE, ENDED, ACTIVE")
    void followsTheStateMachine() {
        accept(MARCH_2, reentry(person, employer).on(MARCH_2));
        accept(APRIL_1, change(person, employer).on(APRIL_1));
        accept(MAY_4, termination(person, employer).on(MAY_4));
        accept(JUNE_1, reentry(person, employer).on(JUNE_1));

        assertThat(kinds()).containsExactly("ENROLLMENT", "SALARY_CHANGE", "TERMINATION", "REENROLLMENT");
        assertThat(spells()).containsExactly(spell(MARCH_2, MAY_4), spell(JUNE_1, null));
    }

    @Test
    void keepsWhatTheRecordBrings() {
        accept(
                MARCH_2,
                reentry(person, employer)
                        .on(MARCH_2)
                        .salary("0612.34")
                        .put(116, "2")
                        .put(117, "1")
                        .put(134, "17405")
                        .put(139, "A1"));

        var row = jdbc.sql("select * from affiliation.movement where nss = ?")
                .param(person.nss())
                .query()
                .singleRow();

        assertThat(row)
                .containsEntry("daily_base_salary", new java.math.BigDecimal("612.34"))
                .containsEntry("worker_type", "2")
                .containsEntry("salary_type", "1")
                .containsEntry("week_type", "0")
                .containsEntry("family_clinic", "032")
                .containsEntry("office_guide", "17405")
                .containsEntry("worker_key", "A1")
                .containsEntry("reported_curp", person.curp())
                .containsEntry("below_minimum", false)
                .containsEntry("termination_cause", null);
    }

    @Test
    @DisplayName("AF-94: the samples are taken whole, and the second time change nothing")
    void takesTheSamplesOnce() throws IOException {
        desk.bring(
                RegisterDesk.csv(
                        RegisterFormat.EMPLOYERS,
                        "Z9900001108,COSC8001137NA,\"Comercializadora Nopal Azul, S.A. de C.V.\",2,GENERAL,Monterrey"),
                MARCH_2);

        var first = List.of(
                desk.bring(sample("08_reingreso"), LocalDate.of(2026, 3, 3)),
                desk.bring(sample("07_modificacion"), LocalDate.of(2026, 4, 1)),
                desk.bring(sample("02_baja"), LocalDate.of(2026, 4, 30)));
        var again = List.of(
                desk.bring(sample("08_reingreso"), LocalDate.of(2026, 3, 4)),
                desk.bring(sample("07_modificacion"), LocalDate.of(2026, 4, 2)),
                desk.bring(sample("02_baja"), LocalDate.of(2026, 5, 1)));

        assertThat(first).extracting(batch -> batch.counts().accepted()).containsExactly(3L, 1L, 2L);
        assertThat(first)
                .allSatisfy(batch -> assertThat(batch.counts().rejected()).isZero());
        assertThat(again)
                .extracting(BatchView::id)
                .containsExactlyElementsOf(first.stream().map(BatchView::id).toList());
        assertThat(persons.find(new Nss("99856300035")).orElseThrow().firstSurname())
                .isEqualTo("MUÑOZ");
        assertThat(ledger.spells(new Nss("99018000010")))
                .singleElement()
                .satisfies(spell -> assertThat(spell.endedOn()).isEmpty());
        assertThat(ledger.spells(new Nss("99220300059")).getFirst().endedOn()).contains(LocalDate.of(2026, 4, 30));
    }

    @Nested
    class Rejections {

        @Test
        @DisplayName("024: an employer that the register lacks")
        void refusesAnUnknownEmployer() {
            var unknown = SyntheticPerson.nextEmployer();

            rejects("1:024", MARCH_2, reentry(person, unknown).on(MARCH_2));
            assertThat(persons.find(nss())).isEmpty();
        }

        @Test
        @DisplayName("058: a salary change or baja of an unknown NSS")
        void refusesAnUnknownNumber() {
            rejects("1:058", MARCH_2, change(person, employer).on(MARCH_2));
            rejects("1:058", MARCH_2, termination(person, employer).on(MARCH_2));
        }

        @Test
        @DisplayName("059: a name other than the registered one; accents and spaces are none")
        void refusesAnotherName() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));

            rejects("1:059", APRIL_1, change(person.called("OTRO"), employer).on(APRIL_1));
            rejects(
                    "1:059",
                    APRIL_1,
                    termination(person.called("OTRO"), employer).on(APRIL_1));
            rejects(
                    "1:059",
                    APRIL_1,
                    reentry(person.called("OTRO"), desk.employer()).on(APRIL_1));
            accept(APRIL_1, change(person.called("Tápia"), employer).on(APRIL_1));
        }

        @Test
        @DisplayName("048: in force already")
        void refusesAnAltaOfWhoIsInForce() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));

            rejects("1:048", APRIL_1, reentry(person, employer).on(APRIL_1));
        }

        @Test
        @DisplayName("026: never in force with this registration")
        void refusesWhatWasNeverInForce() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));
            var other = desk.employer();

            rejects("1:026", APRIL_1, change(person, other).on(APRIL_1));
            rejects("1:026", APRIL_1, termination(person, other).on(APRIL_1));
        }

        @Test
        @DisplayName("051: in baja already")
        void refusesWhatHasEnded() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));
            accept(APRIL_1, termination(person, employer).on(APRIL_1));

            rejects("1:051", MAY_4, change(person, employer).on(MAY_4));
            rejects("1:051", MAY_4, termination(person, employer).on(MAY_4));
        }

        @Test
        @DisplayName("050: before the work began")
        void refusesWhatComesBeforeTheStart() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));

            rejects("1:050", APRIL_1, change(person, employer).on(MARCH_2.minusDays(1)));
            rejects("1:050", APRIL_1, termination(person, employer).on(MARCH_2.minusDays(1)));
        }

        @Test
        @DisplayName("049: before another movement; a re-entry on the day of the baja would count that day twice")
        void refusesWhatComesBeforeAnotherMovement() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));
            accept(MAY_4, change(person, employer).on(MAY_4));

            rejects("1:049", MAY_4, change(person, employer).on(APRIL_1));
            rejects("1:049", MAY_4, termination(person, employer).on(APRIL_1));
            accept(MAY_4, termination(person, employer).on(MAY_4));
            rejects("1:049", MAY_4, reentry(person, employer).on(MAY_4));
        }

        @Test
        @DisplayName("056: a salary change of the same date")
        void refusesASecondChangeOfTheSameDate() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));
            accept(APRIL_1, change(person, employer).on(APRIL_1));
            accept(MAY_4, change(person, employer).on(MAY_4));

            rejects("1:056", MAY_4, change(person, employer).on(MAY_4).salary("0600.00"));
            rejects("1:056", MAY_4, change(person, employer).on(APRIL_1).salary("0600.00"));
        }

        @Test
        void tellsColumnValueAndContent() {
            var line = change(person, employer).on(MARCH_2);
            var batch = desk.bring(MARCH_2, line);

            assertThat(reports.remarks(batch.id(), 0, 0, 10)).singleElement().satisfies(remark -> {
                assertThat(remark.field()).isEqualTo("nss");
                assertThat(remark.value()).isEqualTo(person.nss());
                assertThat(remark.content()).isEqualTo(line.text());
            });
        }
    }

    @Nested
    class OrderOfTheFile {

        private final SyntheticPerson other = SyntheticPerson.next();

        @Test
        @DisplayName("AF-93: a bad line never stops the good ones")
        void takesTheGoodLines() {
            var batch = desk.bring(
                    MARCH_2,
                    reentry(person, employer).on(MARCH_2).salary("0000.00"),
                    reentry(other, employer).on(MARCH_2),
                    reentry(person, employer).on(MARCH_2).put(119, "31022026"));

            assertThat(batch.counts()).isEqualTo(new BatchView.Counts(3, 2, 0));
            assertThat(desk.remarks(batch)).containsExactly("1:008", "3:013");
            assertThat(persons.find(nss())).isEmpty();
        }

        @Test
        void takesTheFirstAltaOfAWorkAndNoMore() {
            var batch = desk.bring(
                    MARCH_2,
                    reentry(person, SyntheticPerson.nextEmployer()).on(MARCH_2),
                    reentry(person, employer).on(MARCH_2),
                    reentry(person, employer).on(MARCH_2.minusDays(3)),
                    reentry(person.called("OTRO"), employer).on(MARCH_2),
                    reentry(other, employer).on(MARCH_2));

            assertThat(desk.remarks(batch)).containsExactly("1:024", "3:048", "4:059");
            assertThat(spells()).containsExactly(spell(MARCH_2, null));
        }

        @Test
        void takesTheFirstBajaThatHolds() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));

            var batch = desk.bring(
                    MAY_4,
                    termination(person, employer).on(MARCH_2.minusDays(1)),
                    termination(person, employer).on(APRIL_1),
                    termination(person, employer).on(MAY_4));

            assertThat(desk.remarks(batch)).containsExactly("1:050", "3:051");
            assertThat(spells()).containsExactly(spell(MARCH_2, APRIL_1));
        }

        @Test
        void takesSalaryChangesThatGoForward() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));

            var batch = desk.bring(
                    JUNE_1,
                    change(person, employer).on(MAY_4),
                    change(person, employer).on(APRIL_1),
                    change(person, employer).on(MAY_4),
                    change(person, employer).on(JUNE_1));

            assertThat(desk.remarks(batch)).containsExactly("2:049", "3:056");
        }

        @Test
        @DisplayName("the same line in another file is rejected, not doubled")
        void rejectsALineThatCameInAnotherFile() {
            var line = reentry(person, employer).on(MARCH_2);
            accept(MARCH_2, line);

            var batch = desk.bring(MARCH_2, reentry(other, employer).on(MARCH_2), line);

            assertThat(desk.remarks(batch)).containsExactly("2:048");
            assertThat(kinds()).hasSize(1);
        }

        @Test
        void countsABadTrailerAsARejectedLine() {
            var batch = desk.bring(
                    IdseLine.file(reentry(person, employer).on(MARCH_2).text(), IdseLine.trailer(2)), MARCH_2);

            assertThat(batch.counts()).isEqualTo(new BatchView.Counts(2, 1, 0));
            assertThat(desk.remarks(batch)).containsExactly("2:V03");
        }
    }

    @Nested
    class Warnings {

        @Test
        @DisplayName("015: under the minimum wage of the zone on the date, stored and marked (AF-71)")
        void marksASalaryUnderTheMinimumOfItsZone() {
            var border = desk.employer("FRONTERA", "10");

            var general =
                    desk.bring(MARCH_2, reentry(person, employer).on(MARCH_2).salary("0315.03"));
            accept(
                    MARCH_2,
                    reentry(SyntheticPerson.next(), employer).on(MARCH_2).salary("0315.04"));
            var atBorder = desk.bring(
                    MARCH_2, reentry(SyntheticPerson.next(), border).on(MARCH_2).salary("0440.86"));
            accept(MARCH_2, reentry(SyntheticPerson.next(), border).on(MARCH_2).salary("0440.87"));

            assertThat(desk.remarks(general)).containsExactly("1:015");
            assertThat(general.counts()).isEqualTo(new BatchView.Counts(1, 0, 1));
            assertThat(desk.remarks(atBorder)).containsExactly("1:015");
            assertThat(jdbc.sql("select below_minimum from affiliation.movement where nss = ?")
                            .param(person.nss())
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }

        @Test
        @DisplayName("AF-71: the minimum of the date of the movement, not of its reception")
        void takesTheMinimumOfTheDate() {
            var newYear = LocalDate.of(2026, 1, 2);
            accept(
                    newYear,
                    reentry(person, employer).on(LocalDate.of(2025, 12, 31)).salary("0278.80"));
            var batch = desk.bring(
                    newYear,
                    reentry(SyntheticPerson.next(), employer)
                            .on(LocalDate.of(2026, 1, 1))
                            .salary("0278.80"));

            assertThat(desk.remarks(batch)).containsExactly("1:015");
        }

        @Test
        @DisplayName("AF-70: over 25 UMA")
        void marksASalaryOverTheCap() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2).salary("2932.75"));
            var batch = desk.bring(APRIL_1, change(person, employer).on(APRIL_1).salary("2932.76"));

            assertThat(desk.remarks(batch)).containsExactly("1:V10");
        }

        @Test
        @DisplayName("AF-25: a CURP that another NSS has")
        void marksACurpOfAnotherNumber() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));
            var twin = SyntheticPerson.next().with(SyntheticPerson.next().nss(), person.curp());

            assertThat(desk.remarks(desk.bring(MARCH_2, reentry(twin, employer).on(MARCH_2))))
                    .containsExactly("1:V07");
        }

        @Test
        @DisplayName("AN-15: a CURP other than the registered one")
        void marksAnotherCurpOfTheNumber() {
            accept(MARCH_2, reentry(person, employer).on(MARCH_2));
            var changed = person.with(person.nss(), SyntheticPerson.next().curp());

            assertThat(desk.remarks(
                            desk.bring(APRIL_1, change(changed, employer).on(APRIL_1))))
                    .containsExactly("1:V06");
            assertThat(persons.find(nss()).orElseThrow().curp().value()).isEqualTo(person.curp());
        }

        @Test
        @DisplayName("AF-53: a CURP may be missing; a later movement brings it")
        void fillsAMissingCurp() {
            var nameless = person.with(person.nss(), " ".repeat(18));
            var batch = desk.bring(MARCH_2, reentry(nameless, employer).on(MARCH_2));

            assertThat(desk.remarks(batch)).containsExactly("1:V08");
            assertThat(persons.find(nss())).isEmpty();
            accept(APRIL_1, change(person, employer).on(APRIL_1));
            assertThat(persons.matches(new Curp(person.curp()), nss())).isTrue();
        }

        @Test
        void leavesWarningsOutWhereTheLineIsRejected() {
            var batch = desk.bring(
                    MARCH_2, reentry(person, SyntheticPerson.employer(3, "89")).on(MARCH_2));

            assertThat(desk.remarks(batch)).containsExactly("1:024");
            assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 1, 0));
        }
    }

    private void accept(LocalDate receivedOn, IdseLine line) {
        var batch = desk.bring(receivedOn, line);
        assertThat(desk.remarks(batch)).isEmpty();
        assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 0, 0));
    }

    private void rejects(String remark, LocalDate receivedOn, IdseLine line) {
        var batch = desk.bring(receivedOn, line);
        assertThat(desk.remarks(batch)).containsExactly(remark);
        assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 1, 0));
    }

    private byte[] sample(String name) throws IOException {
        var path = "/fixtures/affiliation/sample_dispmag_" + name + ".txt";
        try (var content = Objects.requireNonNull(getClass().getResourceAsStream(path), path)) {
            return content.readAllBytes();
        }
    }

    private Nss nss() {
        return new Nss(person.nss());
    }

    private List<Spell> spells() {
        return ledger.spells(nss());
    }

    private Spell spell(LocalDate from, LocalDate to) {
        return new Spell(new EmployerRegistration(employer), "Patrón " + employer, from, to);
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from affiliation.movement where nss = ? order by id")
                .param(person.nss())
                .query(String.class)
                .list();
    }
}
