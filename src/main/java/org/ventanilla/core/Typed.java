package org.ventanilla.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person typed, made comparable: copies from documents bring spaces, hyphens and lower case. */
final class Typed {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]");

    private Typed() {}

    /** Upper case, composed letters (NFC), without spaces, hyphens or invisible characters. */
    static String compact(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return SEPARATORS.matcher(composed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The arguments of a message on length: typed, missing (negative when there are too many), and how many differ. */
    static Object[] lengthArguments(String value, int needed) {
        var missing = needed - value.length();
        return new Object[] {value.length(), missing, Math.abs(missing)};
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Refuses the first character from a place on that is not a digit; the message gets its place (from 1) and itself. */
    static void requireDigits(String value, int from, int to, String code) {
        for (int place = from; place < to; place++) {
            if (!isDigit(value.charAt(place))) throw new RuleViolation(code, place + 1, characterAt(value, place));
        }
    }

    /** The whole character at a place, also where it takes two code units. */
    static String characterAt(String value, int place) {
        return Character.toString(value.codePointAt(place));
    }
}
