package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** One wrong digit never passes, wherever it stands. */
class CheckDigitPropertiesTests {

    /** AF-21. */
    @Property
    void refusesAnNssWithOneDigitChanged(
            @ForAll @NumericChars @StringLength(10) String digits,
            @ForAll @IntRange(min = 0, max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int difference) {
        var nss = new Nss(digits + Luhn.checkDigit(digits)).value();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Nss(changed(nss, place, difference)))
                .withMessage("core.error.nss.check-digit");
    }

    /** AF-41. */
    @Property
    void refusesAnEmployerRegistrationWithOneDigitChanged(
            @ForAll @NumericChars @StringLength(9) String digits,
            @ForAll @IntRange(min = 'A', max = 'Z') int first,
            @ForAll @IntRange(min = 1, max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int difference) {
        var registration = EmployerRegistration.parse((char) first + digits).value();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new EmployerRegistration(changed(registration, place, difference)))
                .withMessage("core.error.employer-registration.check-digit");
    }

    /** AF-07: the sum modulo 10 sees a change wherever the weight is prime to 10, as in the year (13) and the check digit (1). */
    @Property
    void refusesACurpWithOneDigitChanged(@ForAll boolean year, @ForAll @IntRange(min = 1, max = 9) int difference) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Curp(changed("BEML920313HMCLNS09", year ? 5 : 17, difference)))
                .withMessage("core.error.curp.check-digit");
    }

    private static String changed(String value, int place, int difference) {
        var digit = (value.charAt(place) - '0' + difference) % 10;
        return value.substring(0, place) + digit + value.substring(place + 1);
    }
}
