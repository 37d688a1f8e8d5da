package org.ventanilla.identity.web.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"27/4/1956", "27/04/1956", "1956-04-27", " 27/4/1956 "})
    void readsDatesAsPeopleAndBrowsersWriteThem(String typed) {
        assertThat(BirthDate.parse(typed)).isEqualTo(LocalDate.of(1956, 4, 27));
    }

    @ParameterizedTest
    @CsvSource({"29/2/2001, form", "2001-02-29, form", "4/27/1956, form", "27/4/56, form", "ayer, form", "'', missing"})
    void saysWhatIsWrong(String typed, String reason) {
        assertThatThrownBy(() -> BirthDate.parse(typed)).hasMessage("identity.error.birth-date." + reason);
    }
}
