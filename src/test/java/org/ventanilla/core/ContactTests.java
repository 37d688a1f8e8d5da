package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.core.Refusals.code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTests {

    @ParameterizedTest
    @CsvSource({
        "' Ximena.Lopez@Correo.EXAMPLE ', Ximena.Lopez@correo.example",
        "a@b.mx, a@b.mx",
        "o'hara+imss@sub.dominio.com.mx, o'hara+imss@sub.dominio.com.mx",
        "x@xn--and-6ma2c.mx, x@xn--and-6ma2c.mx",
    })
    void keepsAddressesWithTheirDomainInLowerCase(String typed, String canonical) {
        assertThat(EmailAddress.parse(typed).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.error.email.blank",
        "'  ', core.error.email.blank",
        "ximena.correo.example, core.error.email.at",
        "ximena@@correo.example, core.error.email.at",
        "xi mena@correo.example, core.error.email.space",
        "'ximena@correo.example\nBcc:x@y.mx', core.error.email.space",
        "peña@correo.example, core.error.email.character",
        "'Ximena<x@correo.example>', core.error.email.character",
        "@correo.example, core.error.email.local-part",
        ".ximena@correo.example, core.error.email.local-part",
        "ximena.@correo.example, core.error.email.local-part",
        "xi..mena@correo.example, core.error.email.local-part",
        "ximena@, core.error.email.domain",
        "ximena@correo, core.error.email.domain",
        "ximena@correo..example, core.error.email.domain",
        "ximena@-correo.example, core.error.email.domain",
        "ximena@correo_1.example, core.error.email.domain",
        "ximena@127.0.0.1, core.error.email.domain",
        "ximena@correo.e, core.error.email.domain",
    })
    void saysWhatIsWrongWithAnAddress(String typed, String code) {
        assertThat(code(() -> EmailAddress.parse(typed))).isEqualTo(code);
    }

    @Test
    void boundsTheLengthOfAnAddress() {
        var domain = ("a".repeat(60) + ".").repeat(3) + "mx";

        assertThat(EmailAddress.parse("x".repeat(64) + "@" + domain).value()).hasSize(250);
        assertThat(code(() -> EmailAddress.parse("x".repeat(65) + "@" + domain)))
                .isEqualTo("core.error.email.local-part");
        assertThat(code(() -> EmailAddress.parse("x".repeat(69) + "@" + domain)))
                .isEqualTo("core.error.email.length");
    }

    @ParameterizedTest
    @CsvSource({
        "ximena@correo.example, xi•••••@correo.example",
        "xi@correo.example, x•••••@correo.example",
        "x@correo.example, •••••@correo.example",
    })
    void neverShowsTheWholeNameOfAnAddress(String address, String masked) {
        assertThat(EmailAddress.parse(address).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5512345678", "55 1234 5678", "(55) 1234-5678", "+52 55 1234 5678", "52 55 1234 5678"})
    void readsMobileNumbersAsPeopleWriteThem(String typed) {
        assertThat(MobileNumber.parse(typed).value()).isEqualTo("5512345678");
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.error.mobile.blank",
        "551234567, core.error.mobile.length",
        "55123456789, core.error.mobile.length",
        "5512E45678, core.error.mobile.digits",
        "+1 5512345678, core.error.mobile.digits",
    })
    void saysWhatIsWrongWithAMobileNumber(String typed, String code) {
        assertThat(code(() -> MobileNumber.parse(typed))).isEqualTo(code);
    }
}
