package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationReferenceTests {

    @Test
    @Tag("V11.5.1")
    void drawsEightyBitsAnew() {
        var drawn = IntStream.range(0, 2_000)
                .mapToObj(number -> RegistrationReference.random().value())
                .toList();

        assertThat(drawn).doesNotHaveDuplicates().allMatch(value -> value.matches("[2-9A-HJ-NP-Z]{16}"));
        assertThat(String.join("", drawn).chars().distinct()).hasSize(32);
    }

    @Test
    void showsGroupsOfFour() {
        assertThat(new RegistrationReference("R7KQ2MXD9WTAV4HP").grouped()).isEqualTo("R7KQ-2MXD-9WTA-V4HP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R7KQ-2MXD-9WTA-V4HP", " r7kq 2mxd 9wta v4hp ", "R7KQ2MXD9WTAV4HP", "R7KQ–2MXD–9WTA–V4HP"})
    void readsWhatPeopleType(String typed) {
        assertThat(RegistrationReference.parse(typed).value()).isEqualTo("R7KQ2MXD9WTAV4HP");
    }

    @ParameterizedTest
    @CsvSource({
        "'', missing",
        "' - ', missing",
        "R7KQ-2MXD-9WTA, length",
        "R7KQ-2MXD-9WTA-V4HP-R, length",
        "R7KQ-2MXD-9WTA-V4H0, characters",
        "R7KQ-2MXD-9WTA-V4HI, characters",
        "R7KQ-2MXD-9WTA-V4HÑ, characters"
    })
    void saysWhatIsWrong(String typed, String reason) {
        assertThatThrownBy(() -> RegistrationReference.parse(typed))
                .hasMessage("identity.error.registration.reference." + reason);
    }
}
