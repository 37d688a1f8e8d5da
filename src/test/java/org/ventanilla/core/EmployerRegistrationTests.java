package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ventanilla.core.Refusals.code;
import static org.ventanilla.core.Refusals.spanish;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerRegistrationTests {

    private static final String VECTORS = "/fixtures/affiliation/vectors_registro_patronal.csv";

    @ParameterizedTest
    @DisplayName("AF-41, AF-42: the vectors")
    @CsvFileSource(resources = VECTORS, numLinesToSkip = 1)
    void takesWhatIsValidAndRefusesWhatIsNot(String value, boolean valid) {
        if (valid) assertThat(new EmployerRegistration(value).value()).isEqualTo(value);
        else assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new EmployerRegistration(value));
    }

    @ParameterizedTest
    @DisplayName("AF-45: ten characters are taken and the digit completed")
    @CsvFileSource(resources = VECTORS, numLinesToSkip = 1)
    void completesTheCheckDigit(String value, boolean valid) {
        var completed = EmployerRegistration.parse(value.substring(0, 10));

        assertThat(completed.value().equals(value)).isEqualTo(valid);
    }

    @Test
    @DisplayName("AF-40, AF-41: the first character of old registrations may be a digit")
    void takesOldRegistrationsThatStartWithADigit() {
        assertThat(EmployerRegistration.parse("9901800001")).isEqualTo(new EmployerRegistration("99018000010"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.error.employer-registration.blank",
        "Z99000011, core.error.employer-registration.length",
        "Z99000011088, core.error.employer-registration.length",
        "Ñ9900001108, core.error.employer-registration.first",
        "Z990000110O, core.error.employer-registration.digits",
        "Z9O0000110, core.error.employer-registration.digits",
        "B5510768108, core.error.employer-registration.check-digit",
    })
    void saysWhatIsWrong(String typed, String code) {
        assertThat(code(() -> EmployerRegistration.parse(typed))).isEqualTo(code);
    }

    @Test
    void refusesTenCharactersInTheCanonicalForm() {
        assertThat(spanish(() -> new EmployerRegistration("Z990000110")))
                .isEqualTo("El registro patronal tiene 11 caracteres, o 10 sin el último dígito, y escribiste 10.");
    }

    @Test
    @DisplayName("AF-173: all but the last four characters hidden")
    void hidesAllButTheLastFour() {
        assertThat(EmployerRegistration.parse("z99-00001-10-8").masked()).isEqualTo("•••••••1108");
    }
}
