package org.ventanilla.identity.review;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ventanilla.core.RuleViolation;

/**
 * Why an officer does something, in own words: 1 to 500 characters of plain text.
 *
 * @param value the words, without blank space around them, lines parted by a line feed
 */
public record OfficerWords(String value) {

    private static final int LONGEST = 500;
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * Reads what the officer typed.
     *
     * @throws RuleViolation when it is empty, too long, or holds characters that cannot be shown as they are
     */
    public static OfficerWords parse(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .strip();
        if (words.isEmpty()) throw new RuleViolation("identity.error.review.words.missing");
        var length = words.codePointCount(0, words.length());
        if (length > LONGEST) throw new RuleViolation("identity.error.review.words.length", length, LONGEST);
        if (UNREADABLE.matcher(words).find()) throw new RuleViolation("identity.error.review.words.characters");
        return new OfficerWords(words);
    }
}
