package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;
import org.ventanilla.entitlement.CreditedWeeks;
import org.ventanilla.entitlement.CurrentRights;
import org.ventanilla.entitlement.RightsStatement;
import org.ventanilla.entitlement.RightsStatement.Status;
import org.ventanilla.support.VentanillaTest;

/** The files of the demonstration, through the real importers. */
@VentanillaTest
class DemoRegisterTests {

    private static final String FOLDER = "/demo/register/";
    private static final LocalDate DEMO_DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate END_OF_OCTOBER = LocalDate.of(2026, 10, 31);

    private static final Nss LUIS = new Nss("99109200040");
    private static final Nss XIMENA = new Nss("99200000075");
    private static final Nss MARIA_FERNANDA = new Nss("99058500119");
    private static final Nss JOSE_LUIS = new Nss("99977800129");
    private static final Nss CONCEPCION = new Nss("99755600139");
    private static final Nss JUAN = new Nss("99008100143");

    @Autowired
    private RegisterImports imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private InsuredPersons persons;

    @Autowired
    private Ledger ledger;

    @Autowired
    private CurrentRights rights;

    @Autowired
    private CreditedWeeks weeks;

    @Test
    @DisplayName("product, section 5: the people of the demonstration")
    void holdsTheRegisterThatItsReadmeDescribes() throws IOException {
        var batches = load();

        assertThat(batches).allSatisfy(batch -> {
            assertThat(batch.state()).isEqualTo(ImportState.DONE);
            assertThat(batch.counts().rejected()).as(batch.fileName()).isZero();
            assertThat(batch.counts().accepted()).as(batch.fileName()).isPositive();
        });
        assertThat(batches.stream().mapToLong(batch -> batch.counts().warned()).sum())
                .isEqualTo(1);
        assertStatuses();
        assertPersons();
    }

    private void assertStatuses() {
        assertThat(rights.on(LUIS, DEMO_DAY).status()).isEqualTo(Status.ACTIVE);
        assertThat(rights.on(XIMENA, DEMO_DAY).status()).isEqualTo(Status.ACTIVE);
        assertThat(rights.on(MARIA_FERNANDA, DEMO_DAY).status()).isEqualTo(Status.ACTIVE);
        assertThat(rights.on(CONCEPCION, DEMO_DAY).status()).isEqualTo(Status.RETIRED);
        assertThat(rights.on(JUAN, DEMO_DAY).status()).isEqualTo(Status.NONE);
        assertThat(rights.on(JOSE_LUIS, DEMO_DAY))
                .isEqualTo(new RightsStatement(Status.CONSERVATION, LocalDate.of(2026, 12, 26)));
        assertThat(weeks.asOf(LUIS, END_OF_OCTOBER).weeks()).isEqualTo(512);
        assertThat(weeks.asOf(JOSE_LUIS, DEMO_DAY).weeks()).isEqualTo(424);
        assertThat(ledger.spells(LUIS).stream().filter(spell -> spell.coversOn(DEMO_DAY)))
                .extracting(Spell::employerName)
                .containsExactly(
                        "Comercializadora Nopal Azul, S.A. de C.V.", "Agrícola Valle del Quiote, S.P.R. de R.L.");
    }

    private void assertPersons() {
        assertThat(persons.matches(new Curp("LORX000101MDFPZMA2"), XIMENA)).isTrue();
        assertThat(persons.find(MARIA_FERNANDA).orElseThrow().fullName()).isEqualTo("MARIA FERNANDA ÑUÑEZ ORTIZ");
        assertThat(persons.find(CONCEPCION).orElseThrow().pension())
                .contains(new PensionView("P-2021-000731", 1973, "OLD_AGE", LocalDate.of(2021, 6, 26)));
        assertThat(persons.find(LUIS).orElseThrow().clinic())
                .contains(new ClinicView(
                        "UMF 990 Demostración",
                        ClinicView.Shift.MORNING,
                        "12",
                        "1M1992OR",
                        "Z99 Norte (demostración)"));
    }

    private List<BatchView> load() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open("manifest.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .map(this::load)
                    .toList();
        }
    }

    private BatchView load(List<String> entry) {
        try (var content = open(entry.get(1))) {
            return reports.find(imports.importFile(entry.get(1), content, LocalDate.parse(entry.get(2))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoRegisterTests.class.getResourceAsStream(FOLDER + file), file);
    }
}
