package org.ventanilla.affiliation.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.core.Nss;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class CsvImportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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

    @BeforeEach
    void openDesk() {
        desk = new RegisterDesk(imports, reports);
    }

    @Nested
    class Employers {

        @Test
        void takesTheLatestWordOnARegistration() {
            var employer = desk.employer();
            insure(employer);

            takes(RegisterFormat.EMPLOYERS, employer + ",COSC8001137NA,\"Otro nombre, S.A.\",5,FRONTERA,Tijuana");

            assertThat(ledger.spells(nss()).getFirst().employerName()).isEqualTo("Otro nombre, S.A.");
            assertThat(jdbc.sql("select wage_zone from affiliation.employer where registration = ?")
                            .param(employer)
                            .query(String.class)
                            .single())
                    .isEqualTo("BORDER");
        }

        @Test
        void refusesARegistrationThatComesTwice() {
            var row = SyntheticPerson.nextEmployer() + ",COSC8001137NA,Uno,2,GENERAL,Z99";
            var batch = bring(RegisterFormat.EMPLOYERS, row, row.replace("Uno", "Dos"));

            assertThat(desk.remarks(batch)).containsExactly("3:V19");
            assertThat(batch.counts()).isEqualTo(new BatchView.Counts(2, 1, 0));
        }

        @Test
        void readsBothCharsetsAndTheMark() {
            for (var charset : new java.nio.charset.Charset[] {UTF_8, ISO_8859_1}) {
                var employer = SyntheticPerson.nextEmployer();
                var file = new String(
                        RegisterDesk.csv(RegisterFormat.EMPLOYERS, employer + ",COSC8001137NA,Peñón,2,GENERAL,Z99"),
                        UTF_8);
                var mark = charset.equals(UTF_8) ? "\uFEFF" : "";

                desk.bring((mark + file.replace("\n", "\r\n")).getBytes(charset), DAY);

                assertThat(jdbc.sql("select name from affiliation.employer where registration = ?")
                                .param(employer)
                                .query(String.class)
                                .single())
                        .isEqualTo("Peñón");
            }
        }
    }

    @Nested
    class Clinics {

        @Test
        void takesTheLatestWordOnAPerson() {
            insure(desk.employer());

            takes(RegisterFormat.CLINICS, person.nss() + ",UMF 1,MATUTINO,3,1M1960OR,Norte");
            takes(RegisterFormat.CLINICS, person.nss() + ",UMF 2,VESPERTINO,4,1M1960OR,Sur");

            assertThat(registered().clinic())
                    .contains(new ClinicView("UMF 2", ClinicView.Shift.AFTERNOON, "4", "1M1960OR", "Sur"));
        }

        @Test
        @DisplayName("058: clinic data of nobody whom the register knows")
        void refusesStrangers() {
            assertThat(desk.remarks(bring(RegisterFormat.CLINICS, person.nss() + ",UMF 1,MATUTINO,3,1M1960OR,Norte")))
                    .containsExactly("2:058");
        }

        @Test
        @DisplayName("AF-177: an unusual agregado is taken and marked")
        void marksAnUnusualAggregate() {
            insure(desk.employer());
            var batch = bring(RegisterFormat.CLINICS, person.nss() + ",UMF 1,MATUTINO,3,XX,Norte");

            assertThat(desk.remarks(batch)).containsExactly("2:V22");
            assertThat(registered().clinic().orElseThrow().medicalAggregate()).isEqualTo("XX");
        }
    }

    @Nested
    @DisplayName("AF-148")
    class Pensions {

        @Test
        void registersAPensionerWhoNeverHadAMovement() {
            takes(RegisterFormat.PENSIONS, pension(person, "P-1", "1997", "INVALIDEZ", "2020-01-01"));

            assertThat(registered().fullName()).isEqualTo(person.givenNames() + " TAPIA XOOL");
            assertThat(registered().pension())
                    .contains(new PensionView("P-1", 1997, "INVALIDITY", LocalDate.of(2020, 1, 1)));
            assertThat(persons.matches(registered().curp(), nss())).isTrue();
        }

        @Test
        void showsTheNewestOfSeveralPensions() {
            takes(RegisterFormat.PENSIONS, pension(person, "P-1", "1973", "VIUDEZ", "2015-01-01"));
            takes(RegisterFormat.PENSIONS, pension(person, "P-2", "1973", "VEJEZ", "2021-01-01"));

            assertThat(registered().pension().orElseThrow().folio()).isEqualTo("P-2");
        }

        @Test
        void takesTheLatestWordOnAPension() {
            takes(RegisterFormat.PENSIONS, pension(person, "P-1", "1973", "VEJEZ", "2015-01-01"));
            takes(RegisterFormat.PENSIONS, pension(person, "P-1", "1973", "VEJEZ", "2016-01-01"));

            assertThat(registered().pension().orElseThrow().startedOn()).isEqualTo(LocalDate.of(2016, 1, 1));
        }

        @Test
        void neverGivesAPensionToSomebodyElse() {
            insure(desk.employer());
            var otherCurp = person.with(person.nss(), SyntheticPerson.next().curp());
            var batch = bring(
                    RegisterFormat.PENSIONS,
                    pension(person.called("OTRO"), "P-1", "1973", "VEJEZ", "2015-01-01"),
                    pension(otherCurp, "P-2", "1973", "VEJEZ", "2015-01-01"),
                    pension(person, "P-3", "1973", "VEJEZ", "2015-01-01"),
                    pension(person, "P-3", "1973", "VEJEZ", "2015-01-02"));

            assertThat(desk.remarks(batch)).containsExactly("2:059", "3:V20", "5:V19");
            assertThat(registered().pension().orElseThrow().folio()).isEqualTo("P-3");
        }

        @Test
        void bringsTheCurpThatTheRegisterLacked() {
            var employer = desk.employer();
            desk.bring(
                    DAY,
                    IdseLine.reentry(person.with(person.nss(), " ".repeat(18)), employer)
                            .on(DAY));

            takes(RegisterFormat.PENSIONS, pension(person, "P-1", "1973", "VEJEZ", "2015-01-01"));

            assertThat(registered().curp().value()).isEqualTo(person.curp());
        }

        private String pension(SyntheticPerson who, String folio, String law, String kind, String from) {
            return String.join(
                    ",",
                    who.nss(),
                    who.curp(),
                    who.firstSurname(),
                    who.secondSurname(),
                    who.givenNames(),
                    folio,
                    law,
                    kind,
                    "R-1",
                    "2015-01-01",
                    from,
                    "9000.00",
                    "INSTITUTO",
                    "",
                    "",
                    "0",
                    "VIGENTE");
        }
    }

    @Test
    void refusesToRewriteHistory() {
        insure(desk.employer());

        for (var statement : new String[] {
            "update affiliation.movement set received_on = received_on where nss = ?",
            "delete from affiliation.movement where nss = ?"
        }) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> jdbc.sql(statement).param(person.nss()).update())
                    .hasMessageContaining("append-only");
        }
    }

    private void insure(String employer) {
        assertThat(desk.bring(DAY, IdseLine.reentry(person, employer).on(DAY)).counts())
                .isEqualTo(new BatchView.Counts(1, 0, 0));
    }

    private void takes(RegisterFormat format, String row) {
        var batch = bring(format, row);
        assertThat(desk.remarks(batch)).isEmpty();
        assertThat(batch.format()).isEqualTo(format);
        assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 0, 0));
    }

    private BatchView bring(RegisterFormat format, String... rows) {
        return desk.bring(RegisterDesk.csv(format, rows), DAY);
    }

    private InsuredPersonView registered() {
        return persons.find(nss()).orElseThrow();
    }

    private Nss nss() {
        return new Nss(person.nss());
    }
}
