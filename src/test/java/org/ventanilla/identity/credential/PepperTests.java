package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.core.StartRefused;

class PepperTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all!"})
    void refusesToStartAndNamesWhatIsMissing(String pepper) {
        assertThatThrownBy(() -> new Pepper(new CredentialSettings(pepper)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("VENTANILLA_IDENTITY_PEPPER")
                .message()
                .satisfies(message -> {
                    if (!pepper.isEmpty()) assertThat(message).doesNotContain(pepper);
                });
    }

    @Test
    void derivesAKeyOfItsOwnForEachPurpose() {
        var pepper = pepper((byte) 1);

        assertThat(pepper.mac("throttle", "x"))
                .isNotEqualTo(pepper.mac("familiar-place", "x"))
                .isNotEqualTo(pepper.mac("x"))
                .isNotEqualTo(pepper((byte) 2).mac("throttle", "x"))
                .isEqualTo(pepper((byte) 1).mac("throttle", "x"));
    }

    static Pepper pepper(byte content) {
        var secret = new byte[32];
        java.util.Arrays.fill(secret, content);
        return new Pepper(new CredentialSettings(Base64.getEncoder().encodeToString(secret)));
    }
}
