package org.ventanilla.core;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Population key (CURP), 18 characters: name, birth, sex, state of birth, and a check digit. Basis: AF-01..08.
 *
 * @param value the 18 characters, upper case
 */
public record Curp(String value) implements Serializable {

    private static final int LENGTH = 18;

    /** A: letter, 9: digit, C: consonant, *: letter or digit, ?: sex and state, which have messages of their own. */
    private static final String LAYOUT = "AAAA999999???CCC*9";

    private static final String CHECK_ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    private static final Set<String> STATES = Set.of("""
            AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE""".split(" "));

    /** Accepts the canonical form only, of whatever sex; throws {@link RuleViolation} that says what is wrong. */
    public Curp {
        if (value.isEmpty()) throw new RuleViolation("core.error.curp.blank");
        if (value.length() != LENGTH)
            throw new RuleViolation("core.error.curp.length", Typed.lengthArguments(value, LENGTH));
        for (int place = 0; place < LENGTH; place++) requireLayout(value, place);
        requireBirthDate(value);
        if ("HMX".indexOf(value.charAt(10)) < 0) throw unknownSex(value);
        if (!STATES.contains(value.substring(11, 13)))
            throw new RuleViolation("core.error.curp.state", value.substring(11, 13));
        if (InconvenientWords.contain(value.substring(0, 4)))
            throw new RuleViolation("core.error.curp.word", value.charAt(0) + "X" + value.substring(2, 4));
        if (checkDigit(value) != value.charAt(LENGTH - 1))
            throw new RuleViolation("core.error.curp.check-digit", value.substring(LENGTH - 1));
    }

    /** Reads what a person typed, sex H or M; throws {@link RuleViolation} that says what is wrong. */
    public static Curp parse(String typed) {
        return parse(typed, EnumSet.of(Sex.MAN, Sex.WOMAN));
    }

    /** Reads what a person typed, of one of these sexes: X is taken only where the operator switches it on (AF-01). */
    public static Curp parse(String typed, Set<Sex> acceptedSexes) {
        var curp = new Curp(Typed.compact(typed));
        if (!acceptedSexes.contains(curp.sex())) throw unknownSex(curp.value);
        return curp;
    }

    /** Date of birth, whose century the seventeenth character decides: a digit up to 1999, a letter from 2000 on (AF-06). */
    public LocalDate birthDate() {
        return birthDateOf(value);
    }

    /** Sex. */
    public Sex sex() {
        return switch (value.charAt(10)) {
            case 'H' -> Sex.MAN;
            case 'M' -> Sex.WOMAN;
            default -> Sex.NON_BINARY;
        };
    }

    /** Key of the state of birth in two letters; {@code NE} for a person born abroad (AF-02). */
    public String birthState() {
        return value.substring(11, 13);
    }

    private static void requireLayout(String value, int place) {
        var character = value.charAt(place);
        var code = switch (LAYOUT.charAt(place)) {
            case 'A' -> Typed.isLetter(character) ? "" : "core.error.curp.letter";
            case 'C' -> isConsonant(character) ? "" : "core.error.curp.consonant";
            case '9' -> Typed.isDigit(character) ? "" : "core.error.curp.digit";
            case '*' -> Typed.isLetter(character) || Typed.isDigit(character) ? "" : "core.error.curp.letter-or-digit";
            default -> "";
        };
        if (!code.isEmpty()) throw new RuleViolation(code, place + 1, Typed.characterAt(value, place));
    }

    private static boolean isConsonant(char character) {
        return Typed.isLetter(character) && "AEIOU".indexOf(character) < 0;
    }

    private static void requireBirthDate(String value) {
        try {
            birthDateOf(value);
        } catch (DateTimeException absent) {
            throw new RuleViolation(
                    "core.error.curp.birth-date", value.substring(4, 6), value.substring(6, 8), value.substring(8, 10));
        }
    }

    private static LocalDate birthDateOf(String value) {
        var century = Typed.isDigit(value.charAt(16)) ? 1900 : 2000;
        return LocalDate.of(
                century + Integer.parseInt(value.substring(4, 6)),
                Integer.parseInt(value.substring(6, 8)),
                Integer.parseInt(value.substring(8, 10)));
    }

    private static RuleViolation unknownSex(String value) {
        return new RuleViolation("core.error.curp.sex", Typed.characterAt(value, 10));
    }

    /** AF-07. */
    private static char checkDigit(String value) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++)
            sum += CHECK_ALPHABET.indexOf(value.charAt(place)) * (LENGTH - place);
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
