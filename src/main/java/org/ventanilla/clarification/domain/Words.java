package org.ventanilla.clarification.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ventanilla.core.RuleViolation;

/**
 * What a person or an officer writes: plain text whose characters are shown as they are.
 *
 * @param value the words, without blank space around them, lines parted by a line feed
 */
public record Words(String value) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_SUBJECT = 120;
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * Reads a message.
     *
     * @throws RuleViolation when it is empty, longer than 4000 characters, or holds characters that cannot be shown as they are
     */
    public static Words message(String typed) {
        return read(typed.replaceAll("\\R", "\n"), "words", LONGEST);
    }

    /**
     * Reads a subject, which has one line.
     *
     * @throws RuleViolation when it is empty, longer than 120 characters, or holds characters that cannot be shown as they are
     */
    public static Words subject(String typed) {
        return read(typed.replaceAll("\\s+", " "), "subject", LONGEST_SUBJECT);
    }

    private static Words read(String typed, String field, int longest) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (words.isEmpty()) throw new RuleViolation("clarification.error." + field + ".missing");
        var length = words.codePointCount(0, words.length());
        if (length > longest) throw new RuleViolation("clarification.error." + field + ".long", length, longest);
        if (UNREADABLE.matcher(words).find()) throw new RuleViolation("clarification.error." + field + ".characters");
        return new Words(words);
    }
}
