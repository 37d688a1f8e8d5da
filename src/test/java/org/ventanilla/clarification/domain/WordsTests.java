package org.ventanilla.clarification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @Test
    void keepsTheLinesOfAMessageAndNoneOfASubject() {
        assertThat(Words.message(" uno\r\ndos ").value()).isEqualTo("uno\ndos");
        assertThat(Words.subject(" uno\r\n dos ").value()).isEqualTo("uno dos");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Words.message("🙂".repeat(4000)).value()).hasSize(8000);
        assertThatThrownBy(() -> Words.message("a".repeat(4001))).hasMessage("clarification.error.words.long");
        assertThatThrownBy(() -> Words.subject("a".repeat(121))).hasMessage("clarification.error.subject.long");
    }

    @Test
    void asksForWords() {
        assertThatThrownBy(() -> Words.message(" \n ")).hasMessage("clarification.error.words.missing");
        assertThatThrownBy(() -> Words.subject("")).hasMessage("clarification.error.subject.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u202Eb", "a\uE000b"})
    @Tag("V1.3.3")
    void refusesCharactersThatHideOrBreakText(String typed) {
        assertThatThrownBy(() -> Words.message(typed)).hasMessage("clarification.error.words.characters");
        assertThatThrownBy(() -> Words.subject(typed)).hasMessage("clarification.error.subject.characters");
    }
}
