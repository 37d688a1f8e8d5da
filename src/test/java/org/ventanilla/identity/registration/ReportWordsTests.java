package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTests {

    @Test
    void keepsTheWordsAndTheirLines() {
        assertThat(ReportWords.parse("  Mi apellido es Núñez.\r\n\tNo Nuñes 🙂 ")
                        .value())
                .isEqualTo("Mi apellido es Núñez.\n\tNo Nuñes 🙂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void asksForWords(String typed) {
        assertThatThrownBy(() -> ReportWords.parse(typed)).hasMessage("identity.error.registration.words.missing");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(ReportWords.parse("🙂".repeat(2000)).value()).hasSize(4000);
        assertThatThrownBy(() -> ReportWords.parse("a".repeat(2001)))
                .hasMessage("identity.error.registration.words.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\uD800b", "a\u202Eb", "a\u2066b", "a\uE000b"})
    @Tag("V1.3.3")
    void refusesCharactersThatHideOrBreakText(String typed) {
        assertThatThrownBy(() -> ReportWords.parse(typed)).hasMessage("identity.error.registration.words.characters");
    }
}
