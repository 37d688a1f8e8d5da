package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ventanilla.core.Refusals.code;
import static org.ventanilla.core.Refusals.english;
import static org.ventanilla.core.Refusals.spanish;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CurpTests {

    @ParameterizedTest
    @DisplayName("AF-01, AF-07: the published and composed vectors")
    @CsvFileSource(resources = "/fixtures/affiliation/vectors_curp.csv", numLinesToSkip = 1)
    void takesWhatIsValidAndRefusesWhatIsNot(String value, boolean valid) {
        if (valid) assertThat(new Curp(value).value()).isEqualTo(value);
        else assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Curp(value));
    }

    @ParameterizedTest
    @DisplayName("AF-02, AF-06, AF-08: birth date, sex and state of the composed vectors")
    @CsvFileSource(resources = "/fixtures/affiliation/vectors_curp.csv", numLinesToSkip = 1)
    void tellsBirthSexAndState(
            String value,
            boolean valid,
            String name,
            String first,
            String second,
            LocalDate born,
            String sex,
            String state) {
        if (born == null) return;

        var curp = Curp.parse(value);

        assertThat(curp.birthDate()).isEqualTo(born);
        assertThat(curp.sex()).isEqualTo(sex.equals("H") ? Sex.MAN : Sex.WOMAN);
        assertThat(curp.birthState()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.error.curp.blank",
        "HEGG560427MVZRRL0, core.error.curp.length",
        "HEGG560427MVZRRL041, core.error.curp.length",
        "HEG0560427MVZRRL04, core.error.curp.letter",
        "HEGÑ560427MVZRRL04, core.error.curp.letter",
        "HEGG56O427MVZRRL04, core.error.curp.digit",
        "HEGG560427MVZRAL04, core.error.curp.consonant",
        "HEGG560427MVZRRL&4, core.error.curp.letter-or-digit",
        "HEGG560427MVZRRL0A, core.error.curp.digit",
        "PEGL891313MJCRMS06, core.error.curp.birth-date",
        "PEGL890909QJCRMS08, core.error.curp.sex",
        "PEGL890909MQQRMS02, core.error.curp.state",
        "BACA890909MJCRMS05, core.error.curp.word",
        "BOXW310820HNERXN08, core.error.curp.check-digit",
    })
    void saysWhatIsWrong(String typed, String code) {
        assertThat(code(() -> Curp.parse(typed))).isEqualTo(code);
    }

    @ParameterizedTest
    @DisplayName("AF-01, AF-06: 29 February exists in 2000 and in 1904, not in 1900 or 2001")
    @CsvSource({"000229, 0, false", "000229, A, true", "040229, 0, true", "010229, A, false"})
    void checksTheDateInItsCentury(String born, char homoclave, boolean exists) {
        var typed = "LORX" + born + "MDFPZM" + homoclave + "0";

        assertThat(code(() -> Curp.parse(typed)))
                .isEqualTo(exists ? "core.error.curp.check-digit" : "core.error.curp.birth-date");
    }

    @Test
    void readsLowerCaseSpacesAndHyphens() {
        assertThat(Curp.parse("  hegg 560427-mvz\u00A0rrl04\u200B")).isEqualTo(new Curp("HEGG560427MVZRRL04"));
    }

    @Test
    @DisplayName("AF-01: sex X only where the operator switches it on")
    void takesSexXOnlyWhereAccepted() {
        var typed = "LORX000101XDFPZMA6";

        assertThat(code(() -> Curp.parse(typed))).isEqualTo("core.error.curp.sex");
        assertThat(Curp.parse(typed, EnumSet.allOf(Sex.class)).sex()).isEqualTo(Sex.NON_BINARY);
    }

    @ParameterizedTest
    @DisplayName("AF-04: all 81 inconvenient words")
    @CsvFileSource(resources = "/fixtures/affiliation/curp_palabras_inconvenientes.csv", numLinesToSkip = 1)
    void refusesEachInconvenientWord(String word, String replaced) {
        assertThat(spanish(() -> Curp.parse(word + "900115MCHCNN07")))
                .contains("la segunda letra se cambia por X y queda " + replaced)
                .doesNotContain(word);
        assertThat(code(() -> Curp.parse(replaced + "900115MCHCNN0A"))).isEqualTo("core.error.curp.digit");
    }

    @ParameterizedTest
    @DisplayName("AF-02: all 33 keys of states")
    @CsvFileSource(resources = "/fixtures/affiliation/curp_entidades.csv", numLinesToSkip = 1)
    void takesEachState(String state) {
        var typed = "HEGG560427M" + state + "RRL0";
        var accepted =
                IntStream.rangeClosed(0, 9).mapToObj(digit -> typed + digit).filter(CurpTests::isValid);

        assertThat(accepted)
                .singleElement()
                .satisfies(curp -> assertThat(new Curp(curp).birthState()).isEqualTo(state));
    }

    @Test
    void tellsHowManyCharactersAreMissingOrTooMany() {
        assertThat(spanish(() -> Curp.parse("HEGG560427MVZRRL0")))
                .isEqualTo("La CURP tiene 18 caracteres y escribiste 17: falta uno.");
        assertThat(spanish(() -> Curp.parse("HEGG560427"))).endsWith("escribiste 10: faltan 8.");
        assertThat(spanish(() -> Curp.parse("HEGG560427MVZRRL041"))).endsWith("escribiste 19: sobra uno.");
        assertThat(english(() -> Curp.parse("HEGG560427MVZRRL04123"))).endsWith("you entered 21: 3 too many.");
    }

    @Test
    void namesTheWrongLastCharacterAndTheUsualConfusion() {
        assertThat(spanish(() -> Curp.parse("BOXW310820HNERXN08")))
                .isEqualTo("El último carácter de la CURP, “8”, no corresponde con los demás. "
                        + "Compara cada carácter con tu documento: es fácil confundir el cero con la letra O.");
    }

    private static boolean isValid(String value) {
        try {
            return new Curp(value).value().equals(value);
        } catch (RuleViolation refused) {
            return false;
        }
    }
}
