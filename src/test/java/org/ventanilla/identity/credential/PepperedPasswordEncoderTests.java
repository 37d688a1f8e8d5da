package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("V6.2.8")
class PepperedPasswordEncoderTests {

    private static final String PHRASE = "cuatro perros ladran al camión";

    private final PepperedPasswordEncoder encoder = new PepperedPasswordEncoder(PepperTests.pepper((byte) 1));

    @Test
    void hashesWithArgon2idOf19MiBAndTwoPasses() {
        assertThat(encoder.encode(PHRASE)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void saltsEachHash() {
        assertThat(encoder.encode(PHRASE)).isNotEqualTo(encoder.encode(PHRASE));
    }

    @Test
    void needsThePepperThatMadeTheHash() {
        var hash = encoder.encode(PHRASE);

        assertThat(encoder.matches(PHRASE, hash)).isTrue();
        assertThat(new PepperedPasswordEncoder(PepperTests.pepper((byte) 2)).matches(PHRASE, hash))
                .isFalse();
    }

    @Test
    void takesBothFormsOfAnAccentedLetter() {
        var hash = encoder.encode(Normalizer.normalize(PHRASE, Normalizer.Form.NFC));

        assertThat(encoder.matches(Normalizer.normalize(PHRASE, Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " cuatro perros ladran al camión",
                "cuatro perros ladran al camión ",
                "Cuatro perros ladran al camión",
                "cuatro perros ladran al camion",
                "cuatro perros ladran al camió",
                ""
            })
    void takesNothingElse(String other) {
        assertThat(encoder.matches(other, encoder.encode(PHRASE))).isFalse();
    }

    @Test
    @Tag("V6.2.9")
    void usesEveryCharacterOfALongPassword() {
        var password = "ñ".repeat(64) + "x".repeat(64);
        var hash = encoder.encode(password);

        assertThat(encoder.matches(password, hash)).isTrue();
        assertThat(encoder.matches(password.substring(0, 127) + "y", hash)).isFalse();
        assertThat(encoder.matches(password.substring(0, 72), hash)).isFalse();
    }
}
