package org.ventanilla.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The random key under which anyone verifies a document: 128 bits in Crockford's base 32, so that people can read it aloud and type it. It
 * says nothing about the document or its holder. Basis: AF-175.
 *
 * @param value 26 characters of {@code 0-9A-Z} without I, L, O and U
 */
public record VerificationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final int BITS = 128;
    private static final int BITS_A_CHARACTER = 5;
    private static final int LENGTH = (BITS + BITS_A_CHARACTER - 1) / BITS_A_CHARACTER;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Refuses any other form. */
    public VerificationCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a verification code");
    }

    /** A code that nobody can guess. */
    public static VerificationCode random() {
        var number = new java.math.BigInteger(BITS, RANDOM);
        var code = new char[LENGTH];
        for (var i = LENGTH - 1; i >= 0; i--) {
            code[i] = ALPHABET.charAt(number.intValue() & (ALPHABET.length() - 1));
            number = number.shiftRight(BITS_A_CHARACTER);
        }
        return new VerificationCode(new String(code));
    }

    /** Reads what a person typed: groups, small letters and look-alike characters are understood; empty when it is no code. */
    public static Optional<VerificationCode> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** In groups of four, as people read it. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
