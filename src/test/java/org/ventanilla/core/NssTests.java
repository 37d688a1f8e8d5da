package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ventanilla.core.Refusals.code;
import static org.ventanilla.core.Refusals.english;
import static org.ventanilla.core.Refusals.spanish;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NssTests {

    @ParameterizedTest
    @DisplayName("AF-21, AF-24: the vectors")
    @CsvFileSource(resources = "/fixtures/affiliation/vectors_nss.csv", numLinesToSkip = 1)
    void takesWhatIsValidAndRefusesWhatIsNot(String value, boolean valid) {
        if (valid) assertThat(new Nss(value).value()).isEqualTo(value);
        else assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Nss(value));
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.error.nss.blank",
        "1234567890, core.error.nss.length",
        "990180000100, core.error.nss.length",
        "9291908443A, core.error.nss.digits",
        "99O18000010, core.error.nss.digits",
        "٩9018000010, core.error.nss.digits",
        "99018000011, core.error.nss.check-digit",
    })
    void saysWhatIsWrong(String typed, String code) {
        assertThat(code(() -> Nss.parse(typed))).isEqualTo(code);
    }

    @Test
    void wordsTheMissingDigitAndTheStrangeCharacter() {
        assertThat(spanish(() -> Nss.parse("1234567890")))
                .isEqualTo("El número de seguridad social tiene 11 dígitos y escribiste 10: falta uno.");
        assertThat(english(() -> Nss.parse("99-O1-80-0001-0"))).contains("in place 3 you entered “O”");
    }

    @Test
    @DisplayName("AF-20: NN-NN-NN-NNNN-N, read and shown")
    void readsAndShowsTheGroupedForm() {
        var nss = Nss.parse(" 99-01-80-0001-0 ");

        assertThat(nss.value()).isEqualTo("99018000010");
        assertThat(nss.grouped()).isEqualTo("99-01-80-0001-0");
        assertThat(nss.lastFour()).isEqualTo("0010");
    }
}
