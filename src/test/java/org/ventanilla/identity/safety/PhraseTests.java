package org.ventanilla.identity.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.core.RuleViolation;

class PhraseTests {

    @Test
    void keepsWhatWasTypedWithSingleSpaces() {
        assertThat(Phrase.parse("  La  luna\tde Tlalpan 🌙 ").value()).isEqualTo("La luna de Tlalpan 🌙");
    }

    @Test
    void countsWholeCharacters() {
        assertThat(Phrase.parse("🌙".repeat(60)).value()).hasSize(120);
        assertThatThrownBy(() -> Phrase.parse("🌙".repeat(61))).hasMessage("identity.error.phrase.long");
    }

    @ParameterizedTest
    @CsvSource({"ab,identity.error.phrase.short", "ab\u202Ec,identity.error.phrase.character"})
    void refusesWhatNobodyCouldKnowAgain(String typed, String code) {
        assertThatThrownBy(() -> Phrase.parse(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(code);
    }

    @Test
    void tellsNobodyThePhraseInALog() {
        assertThat(Phrase.parse("La luna").toString()).doesNotContain("luna");
    }
}
