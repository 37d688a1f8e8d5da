package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.imports.ReferenceRegister.Line;
import org.ventanilla.core.Nss;
import org.ventanilla.support.VentanillaTest;

/** Files of random lines, judged as a set, against the state machine told line by line. */
@VentanillaTest
class RandomBatchTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 30);
    private static final int FILES = 9;
    private static final int LINES = 14;

    @Autowired
    private RegisterImports imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private Ledger ledger;

    @ParameterizedTest
    @DisplayName("AF-68: the set-based judgement agrees with the state machine, in the order of the file")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithTheStateMachine(long seed) {
        var random = new Random(seed);
        var desk = new RegisterDesk(imports, reports);
        var employers = List.of(desk.employer(), desk.employer());
        var persons = Stream.generate(SyntheticPerson::next).limit(3).toList();
        var reference = new ReferenceRegister();

        for (int file = 0; file < FILES; file++) {
            var type = List.of("08", "07", "02").get(file % 3);
            var lines = new ArrayList<IdseLine>();
            var expected = new ArrayList<String>();
            for (int line = 1; line <= LINES; line++) {
                var person = persons.get(random.nextInt(persons.size()));
                var called = random.nextInt(8) == 0 ? person.called("OTRO") : person;
                var told = new Line(
                        type,
                        person.nss(),
                        called.firstSurname(),
                        employers.get(random.nextInt(2)),
                        RECEIVED.minusDays(random.nextInt(8)));
                lines.add(line(told, called));
                var code = reference.take(told);
                if (code != null) expected.add(line + ":" + code);
            }

            var batch = desk.bring(RECEIVED, lines.toArray(IdseLine[]::new));

            assertThat(desk.remarks(batch)).as("file %d of seed %d", file, seed).isEqualTo(expected);
        }
        assertThat(persons).allSatisfy(this::hasSoundSpells);
    }

    /** Spells of one employer never overlap, and none ends before it begins. */
    private void hasSoundSpells(SyntheticPerson person) {
        var spells = ledger.spells(new Nss(person.nss()));
        assertThat(spells)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        spell -> assertThat(spell.endedOn().orElse(RECEIVED)).isAfterOrEqualTo(spell.startedOn()));
        for (var one : spells) {
            assertThat(spells.stream()
                            .filter(other ->
                                    !other.equals(one) && other.employer().equals(one.employer())))
                    .noneMatch(other -> other.coversOn(one.startedOn()));
        }
    }

    private static IdseLine line(Line told, SyntheticPerson person) {
        return switch (told.type()) {
            case "08" -> IdseLine.reentry(person, told.employer()).on(told.on());
            case "07" -> IdseLine.change(person, told.employer()).on(told.on());
            default -> IdseLine.termination(person, told.employer()).on(told.on());
        };
    }
}
