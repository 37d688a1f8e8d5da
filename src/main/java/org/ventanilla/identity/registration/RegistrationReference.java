package org.ventanilla.identity.registration;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ventanilla.core.RuleViolation;

/**
 * Number by which a person asks for the state of a registration: 80 random bits in 16 characters that nobody confuses.
 *
 * @param value the characters, without hyphens
 */
public record RegistrationReference(String value) implements Serializable {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new reference. */
    static RegistrationReference random() {
        return new RegistrationReference(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    /**
     * Reads what a person typed, in any case, with or without hyphens and spaces.
     *
     * @throws RuleViolation when it is empty or cannot be a reference
     */
    public static RegistrationReference parse(String typed) {
        var plain = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) throw new RuleViolation("identity.error.registration.reference.missing");
        if (plain.length() != LENGTH)
            throw new RuleViolation("identity.error.registration.reference.length", plain.length(), LENGTH);
        if (plain.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0))
            throw new RuleViolation("identity.error.registration.reference.characters");
        return new RegistrationReference(plain);
    }

    /** As people read it: {@code R7KQ-2MXD-9WTA-V4HP}. */
    public String grouped() {
        return value.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }
}
