package org.ventanilla.affiliation.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.formats.Recognition.Recognised;

class IdseReadingTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final String EMPLOYER = "Z9900001108";

    private final SyntheticPerson person = SyntheticPerson.next();

    @ParameterizedTest
    @DisplayName("AF-94: the samples are read whole")
    @CsvSource({
        "sample_dispmag_08_reingreso.txt, 3, 2026-03-03",
        "sample_dispmag_07_modificacion.txt, 1, 2026-04-01",
        "sample_dispmag_02_baja.txt, 2, 2026-04-30"
    })
    void readsTheSamples(String file, int records, LocalDate receivedOn) throws IOException {
        try (var content = Objects.requireNonNull(getClass().getResourceAsStream("/fixtures/affiliation/" + file))) {
            var read = read(content.readAllBytes(), receivedOn);

            assertThat(read)
                    .hasSize(records)
                    .allSatisfy(record -> assertThat(record.rejected()).isFalse());
        }
    }

    @Test
    @DisplayName("AF-90: every field stands in its columns")
    void readsEveryField() {
        var line = reentry()
                .salary("1234.50")
                .put(116, "3")
                .put(117, "2")
                .put(118, "6")
                .put(134, "17405")
                .put(139, "CLAVE00001");

        assertThat(only(line).values())
                .containsExactly(
                        person.nss(),
                        EMPLOYER,
                        "08",
                        "TAPIA",
                        "XOOL",
                        person.givenNames(),
                        "TAPIA|XOOL|" + person.givenNames(),
                        "2026-11-18",
                        "1234.50",
                        "3",
                        "2",
                        "6",
                        null,
                        "032",
                        "17405",
                        "CLAVE00001",
                        person.curp());
    }

    @Test
    @DisplayName("AF-91: # is Ñ, in any of its writings")
    void readsEnyeInAllItsWritings() {
        for (var surname : List.of("MU#OZ", "MUÑOZ", "MU¥OZ")) {
            assertThat(only(reentry().put(23, surname)).values()).contains("MUÑOZ");
        }
    }

    @Test
    @DisplayName("AF-91: column 116 of type 07 may hold the worker type or a blank")
    void readsBothWritingsOfAChange() {
        assertThat(only(change()).values())
                .isEqualTo(only(change().put(116, "1")).values());
    }

    @ParameterizedTest
    @DisplayName("AF-67, AF-93: a wrong field of a re-entry is told by its code")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 | \"?99\" | 001",
                "1 | \"Z99 \" | 001",
                "11 | 7 | 031",
                "11 | \" \" | 001",
                "12 | \"9A\" | 003",
                "22 | \"-\" | 003",
                "23 | \"                           \" | 006",
                "23 | T4PIA | 006",
                "77 | \"                           \" | 006",
                "104 | 000000 | 008",
                "104 | \"      \" | 009",
                "104 | 5OO000 | 009",
                "116 | 5 | 017",
                "116 | \" \" | 017",
                "117 | 3 | 016",
                "118 | 7 | 033",
                "119 | 31022026 | 013",
                "119 | \"        \" | 013",
                "119 | 00000000 | 013",
                "119 | 2026-1-1 | 013",
                "127 | 03A | 018",
                "132 | 01 | 007",
                "132 | \"  \" | 007",
                "150 | 1XXX | V05",
                "168 | 8 | V02"
            })
    void namesWhatIsWrongWithAReentry(int column, String value, String code) {
        assertThat(codes(only(reentry().put(column, value)))).containsExactly(code);
    }

    @Test
    @DisplayName("AF-93: a wrong digit in column 22 is 004")
    void refusesAWrongDigitOfTheNss() {
        var wrong = (person.nss().charAt(10) - '0' + 1) % 10;

        assertThat(codes(only(reentry().put(22, String.valueOf(wrong))))).containsExactly("004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"149 | 0 | 019", "149 | B | 019", "149 | \" \" | 019"})
    void refusesUnknownCauses(int column, String value, String code) {
        assertThat(codes(only(termination().put(column, value)))).containsExactly(code);
    }

    @Test
    @DisplayName("AF-51: every cause of the catalogue is accepted")
    void acceptsEveryCause() {
        for (var cause : "123456789A".chars().mapToObj(Character::toString).toList()) {
            assertThat(only(termination().put(149, cause)).rejected()).isFalse();
        }
    }

    @Test
    void namesEverythingThatIsWrongWithALine() {
        var line = reentry().put(11, "7").salary("0000.00").put(119, "31022026");

        assertThat(codes(only(line))).containsExactly("031", "013", "008");
    }

    @Test
    void acceptsABlankClinicAndABlankSecondSurname() {
        var line = reentry().put(127, "   ").put(50, " ".repeat(27));

        assertThat(only(line).rejected()).isFalse();
    }

    @Test
    @DisplayName("AF-44, AF-23: unknown modality and differing years of birth are warnings")
    void warnsWhereItDoubts() {
        var line = reentry().put(1, SyntheticPerson.employer(1, "89")).put(150, "BEML920313HMCLNS09");

        assertThat(codes(only(line))).containsExactly("V11", "V09");
        assertThat(only(line).rejected()).isFalse();
    }

    @Nested
    class Lines {

        @Test
        @DisplayName("AF-93: a wrong length is an error of its line only")
        void goesOnAfterALineOfWrongLength() {
            var good = reentry().text();

            assertThat(codes(IdseLine.file(good, good.substring(1), good + " ", good)))
                    .containsExactly(List.of(), List.of("V01"), List.of("V01"), List.of());
        }

        @Test
        @DisplayName("AF-93: CRLF and LF, with or without the last one")
        void acceptsBothLineEnds() {
            var good = reentry().text();
            var lf = (good + "\n" + good).getBytes(StandardCharsets.ISO_8859_1);
            var crlf = (good + "\r\n" + good + "\r\n").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(codes(lf)).isEqualTo(codes(crlf)).hasSize(2).containsOnly(List.of());
        }

        @Test
        void skipsBlankLinesAndTheEndMarkOfOldSystemsButCountsThem() {
            var good = reentry().text();
            var read = read(
                    ("\r\n" + good + "\r\n\r\n" + good + "\r\n\u001a").getBytes(StandardCharsets.ISO_8859_1),
                    WEDNESDAY);

            assertThat(read).extracting(StagedRecord::line).containsExactly(2L, 4L);
        }

        @Test
        @DisplayName("AF-93: a type other than that of the file is 007")
        void refusesMixedTypes() {
            assertThat(codes(IdseLine.file(
                            reentry().text(), termination().text(), reentry().text(), change().text())))
                    .containsExactly(List.of(), List.of("007"), List.of(), List.of("007"));
        }

        @Test
        @DisplayName("AF-92: the trailer is optional, its count is checked")
        void checksTheCountOfTheTrailer() {
            var good = reentry().text();

            assertThat(codes(IdseLine.file(good, good, IdseLine.trailer(2))))
                    .containsOnly(List.of())
                    .hasSize(2);
            assertThat(codes(IdseLine.file(good, good, IdseLine.trailer(3))))
                    .containsExactly(List.of(), List.of(), List.of("V03"));
            assertThat(codes(IdseLine.file(good, IdseLine.trailer(1), good)))
                    .containsExactly(List.of(), List.of("V04"));
        }

        @Test
        void keepsNoMoreOfAnEndlessLineThanItNeeds() {
            var endless = "A".repeat(100_000);
            var read = read(IdseLine.file(reentry().text(), endless), WEDNESDAY);

            assertThat(codes(read.getLast())).containsExactly("V01");
            assertThat(read.getLast().content()).hasSize(FileLine.LONGEST);
        }
    }

    @Nested
    class Window {

        @ParameterizedTest
        @DisplayName("AF-63: re-entries, at most one business day ahead, and 30 days back in modality 10")
        @CsvSource({"2026-11-19, ''", "2026-11-20, 036", "2026-10-19, ''", "2026-10-18, 021"})
        void limitsReentries(LocalDate on, String code) {
            assertThat(codes(only(reentry().on(on)))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        }

        @Test
        @DisplayName("AF-63: re-entries of other modalities, 364 days back")
        void limitsReentriesOfOtherModalities() {
            var employer = SyntheticPerson.employer(7, "44");

            assertThat(codes(only(reentry().put(1, employer).on(WEDNESDAY.minusDays(364)))))
                    .isEmpty();
            assertThat(codes(only(reentry().put(1, employer).on(WEDNESDAY.minusDays(365)))))
                    .containsExactly("021");
        }

        @ParameterizedTest
        @DisplayName("AF-63: salary changes, at most two business days ahead and 364 days back")
        @CsvSource({"2026-11-20, ''", "2026-11-21, 021", "2025-11-19, ''", "2025-11-18, 021"})
        void limitsChanges(LocalDate on, String code) {
            assertThat(codes(only(change().on(on)))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        }

        @ParameterizedTest
        @DisplayName("AF-63: bajas, never ahead and 364 days back")
        @CsvSource({"2026-11-18, ''", "2026-11-19, 021", "2025-11-19, ''", "2025-11-18, 021"})
        void limitsTerminations(LocalDate on, String code) {
            assertThat(codes(only(termination().on(on)))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        }

        @Test
        @DisplayName("AF-63: business days ahead go over the weekend")
        void countsBusinessDays() {
            var friday = LocalDate.of(2026, 11, 20);
            var window = FilingWindow.of(friday, new WeekdayCalendar());

            assertThat(window.latestReentry()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(window.latestChange()).isEqualTo(LocalDate.of(2026, 11, 24));
        }
    }

    private IdseLine reentry() {
        return IdseLine.reentry(person, EMPLOYER).on(WEDNESDAY);
    }

    private IdseLine change() {
        return IdseLine.change(person, EMPLOYER).on(WEDNESDAY);
    }

    private IdseLine termination() {
        return IdseLine.termination(person, EMPLOYER).on(WEDNESDAY);
    }

    private static StagedRecord only(IdseLine line) {
        var read = read(IdseLine.file(line.text()), WEDNESDAY);
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static List<List<String>> codes(byte[] file) {
        return read(file, WEDNESDAY).stream().map(IdseReadingTests::codes).toList();
    }

    private static List<String> codes(StagedRecord record) {
        return record.remarks().stream().map(remark -> remark.code().code()).toList();
    }

    static List<StagedRecord> read(byte[] file, LocalDate receivedOn) {
        var recognised = new Recognised(RegisterFormat.IDSE, StandardCharsets.ISO_8859_1, List.of());
        var window = FilingWindow.of(receivedOn, new WeekdayCalendar());
        try {
            var records = RegisterRecords.open(new ByteArrayInputStream(file), recognised, window);
            var read = new ArrayList<StagedRecord>();
            for (var record = records.next(); record != null; record = records.next()) read.add(record);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
