package org.ventanilla.core;

/** Luhn's check digit, which closes the NSS (AF-21) and the employer's registration (AF-41). */
final class Luhn {

    private Luhn() {}

    /** The digit that completes these digits. */
    static char checkDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int place = digits.length() - 1; place >= 0; place--) {
            int digit = digits.charAt(place) - '0';
            sum += doubled ? 2 * digit / 10 + 2 * digit % 10 : digit;
            doubled = !doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
