package org.ventanilla.identity.registration;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ventanilla.core.RuleViolation;

/**
 * What a person writes about wrong data: 1 to 2000 characters of plain text.
 *
 * @param value the words, without blank space around them, lines parted by a line feed
 */
public record ReportWords(String value) {

    private static final int LONGEST = 2000;
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * Reads what the person typed.
     *
     * @throws RuleViolation when it is empty, too long, or holds characters that cannot be shown as they are
     */
    public static ReportWords parse(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .strip();
        if (words.isEmpty()) throw new RuleViolation("identity.error.registration.words.missing");
        var length = words.codePointCount(0, words.length());
        if (length > LONGEST) throw new RuleViolation("identity.error.registration.words.length", length, LONGEST);
        if (UNREADABLE.matcher(words).find()) throw new RuleViolation("identity.error.registration.words.characters");
        return new ReportWords(words);
    }
}
