package org.ventanilla.identity.safety;

import java.text.Normalizer;
import org.ventanilla.core.RuleViolation;

/**
 * A phrase by which owners know the portal's mail from an imitation.
 *
 * @param value 3 to 60 characters on one line
 */
record Phrase(String value) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    Phrase {
        var length = value.codePointCount(0, value.length());
        if (length < SHORTEST) throw new RuleViolation("identity.error.phrase.short", SHORTEST, length);
        if (length > LONGEST) throw new RuleViolation("identity.error.phrase.long", LONGEST, length);
        if (value.codePoints().anyMatch(Phrase::isStrange)) throw new RuleViolation("identity.error.phrase.character");
    }

    /** Reads what a person typed, with single spaces; throws {@link RuleViolation} that says what is wrong. */
    static Phrase parse(String typed) {
        return new Phrase(Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip());
    }

    /** Characters that nobody sees, or that turn the direction of writing. */
    private static boolean isStrange(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return "Phrase[hidden]";
    }
}
