package org.ventanilla.affiliation.formats;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as files write them. */
public final class PersonName {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'’-]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final String TILDE = "\u0001";

    private PersonName() {}

    /** The name with Ñ where batch files write {@code #} or an artefact of old code pages (AF-91, AF-105), and single spaces. */
    static String read(String written) {
        return written.replace('#', 'Ñ').replace('¥', 'Ñ').strip().replaceAll("\\s+", " ");
    }

    /** Whether it can be a name. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What two writings of the same name share: letters in upper case without accents, where Ñ stays a letter of its own (AF-03). */
    static String key(String firstSurname, String secondSurname, String givenNames) {
        return letters(firstSurname) + "|" + letters(secondSurname) + "|" + letters(givenNames);
    }

    /** The beginning of a name as one types it, made comparable: letters in upper case without accents, parted by single spaces. */
    public static String searchKey(String typed) {
        return letters(typed);
    }

    private static String letters(String name) {
        var upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        var plain = MARKS.matcher(Normalizer.normalize(upper.replace("Ñ", TILDE), Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTERS.matcher(plain.replace(TILDE, "Ñ")).replaceAll(" ").strip();
    }
}
