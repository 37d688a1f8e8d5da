package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecretTokenTests {

    @Test
    @Tag("V6.4.1")
    @Tag("V6.5.3")
    void makesEach256BitsAnew() {
        var values = new HashSet<String>();
        for (var i = 0; i < 10_000; i++) values.add(SecretToken.random().value());

        assertThat(values).hasSize(10_000).allSatisfy(value -> {
            assertThat(value).matches("[A-Za-z0-9_-]{43}");
            assertThat(Base64.getUrlDecoder().decode(value)).hasSize(32);
        });
    }

    @Test
    @Tag("V6.5.2")
    void keepsOnlyADigest() {
        var token = SecretToken.random();

        assertThat(token.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(SecretToken.hashOf(token.value()))
                .doesNotContain(token.value());
        assertThat(SecretToken.hashOf("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(token).asString().doesNotContain(token.value());
    }
}
