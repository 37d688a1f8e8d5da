package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.core.Refusals.code;
import static org.ventanilla.core.Refusals.spanish;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RfcTests {

    @ParameterizedTest
    @DisplayName("AF-32, AF-34: a wrong check digit is told, never refused")
    @CsvFileSource(resources = "/fixtures/affiliation/vectors_rfc.csv", numLinesToSkip = 1)
    void tellsWhetherTheCheckDigitMatches(String value, int length, String kind, char computed, boolean matches) {
        assertThat(Rfc.parse(value).checkDigitMatches()).isEqualTo(matches);
        assertThat(new Rfc(value.substring(0, length - 1) + computed).checkDigitMatches())
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("AF-33: the two generic keys")
    @ValueSource(strings = {"XAXX010101000", "XEXX010101000"})
    void knowsTheGenericKeys(String value) {
        assertThat(Rfc.parse(value).isGeneric()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.error.rfc.blank",
        "GODE561231GR, core.error.rfc.pattern",
        "GODE561231GR88, core.error.rfc.length",
        "GOD561231GR, core.error.rfc.length",
        "G0DE561231GR8, core.error.rfc.pattern",
        "GODE561231GRB, core.error.rfc.pattern",
        "GODE561331GR8, core.error.rfc.date",
        "GODE560230GR8, core.error.rfc.date",
        "MAB9302297T4, core.error.rfc.date",
    })
    void saysWhatIsWrong(String typed, String code) {
        assertThat(code(() -> Rfc.parse(typed))).isEqualTo(code);
    }

    @Test
    void readsLowerCaseSeparatorsAndDecomposedLetters() {
        assertThat(Rfc.parse("mun\u0303-110218-lj6")).isEqualTo(new Rfc("MUÑ110218LJ6"));
        assertThat(Rfc.parse("god e000229 gr8").isGeneric()).isFalse();
    }

    @Test
    void wordsTheFormOfPersonAndCompany() {
        assertThat(spanish(() -> Rfc.parse("G0DE561231GR8"))).startsWith("El RFC lleva 4 letras");
        assertThat(spanish(() -> Rfc.parse("MA99307148T4"))).startsWith("El RFC lleva 3 letras");
    }
}
