package org.ventanilla.identity.credential;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ventanilla.core.RuleViolation;

/**
 * Which passwords are good enough: 15 to 128 characters of any kind, not among the commonest ones, not made of what everybody or an
 * acquaintance would guess. No rules of composition, no expiry. Basis: NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, V6.2.
 */
@Component
public class PasswordPolicy {

    /** Shortest password, in code points after NFKC; it is the only factor for now. */
    static final int SHORTEST = 15;

    /** Longest password, in code points after NFKC. */
    static final int LONGEST = 128;

    private static final int SHORTEST_WORD = 3;

    /** Words of this service and its country, in lower case and without accents (ASVS V6.1.2). */
    static final Set<String> CONTEXT_WORDS = Set.of(
            "ventanilla",
            "imss",
            "instituto",
            "mexicano",
            "mexico",
            "seguro",
            "social",
            "segurosocial",
            "buzon",
            "nss",
            "curp",
            "rfc",
            "tarjeta",
            "trabajador",
            "trabajadora",
            "patron",
            "pension",
            "afiliacion",
            "contrasena",
            "clave");

    private static final Pattern PADDING = Pattern.compile("\\P{L}+");
    private static final Pattern YEARS = Pattern.compile("((19|20)\\d\\d)+");

    private final BlockedPasswords blocked = BlockedPasswords.load();

    /**
     * Why this password is not good enough, each reason as a message key with arguments; empty when it is good. A password is looked at
     * as a whole and without case, also when it only repeats, joins or pads entries of the list.
     */
    public List<RuleViolation> check(String password, PasswordContext context) {
        if (password.isEmpty()) return List.of(new RuleViolation("identity.error.password.missing"));
        var normalized = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var lower = normalized.toLowerCase(Locale.ROOT);
        var reasons = new ArrayList<RuleViolation>();

        var length = normalized.codePointCount(0, normalized.length());
        if (length < SHORTEST) reasons.add(new RuleViolation("identity.error.password.too-short", SHORTEST, length));
        if (length > LONGEST) reasons.add(new RuleViolation("identity.error.password.too-long", LONGEST, length));
        reasons.addAll(personal(lower, context));
        if (reasons.isEmpty() && isOnlyContext(lower, context))
            reasons.add(new RuleViolation("identity.error.password.context"));
        if (reasons.isEmpty() && isPredictable(lower, context))
            reasons.add(new RuleViolation("identity.error.password.common"));
        return List.copyOf(reasons);
    }

    private static List<RuleViolation> personal(String lower, PasswordContext context) {
        var signs = lower.replaceAll("[^\\p{L}\\p{N}]", "");
        var reasons = new ArrayList<RuleViolation>();
        var curp = context.curp();
        if (curp != null && signs.contains(curp.value().toLowerCase(Locale.ROOT)))
            reasons.add(new RuleViolation("identity.error.password.curp"));
        var nss = context.nss();
        if (nss != null && signs.contains(nss.value())) reasons.add(new RuleViolation("identity.error.password.nss"));
        if (lower.contains(context.email().value().toLowerCase(Locale.ROOT)))
            reasons.add(new RuleViolation("identity.error.password.email"));
        return reasons;
    }

    private static boolean isOnlyContext(String lower, PasswordContext context) {
        var letters = withoutAccents(lower).replaceAll("\\P{L}", "");
        return !letters.isEmpty() && isMadeOf(words(context), letters);
    }

    private boolean isPredictable(String lower, PasswordContext context) {
        var core = lower.replaceAll("^\\P{L}+|\\P{L}+$", "");
        var signs = lower.replaceAll("[^\\p{L}\\p{N}]", "");
        var words = words(context);
        return Stream.of(lower, core, signs)
                .filter(variant -> variant.length() >= SHORTEST_WORD)
                .anyMatch(variant -> blocked.contains(variant) || repeatsEntry(variant) || joins(variant, words));
    }

    private boolean repeatsEntry(String text) {
        return IntStream.rangeClosed(SHORTEST_WORD, text.length() / 2)
                .filter(unit -> text.length() % unit == 0)
                .mapToObj(unit -> text.substring(0, unit))
                .anyMatch(unit -> text.equals(unit.repeat(text.length() / unit.length())) && blocked.contains(unit));
    }

    private boolean joins(String text, Set<String> words) {
        return IntStream.range(1, text.length()).anyMatch(cut -> {
            var left = text.substring(0, cut);
            var right = text.substring(cut);
            return isPadded(left, right) || isPadded(right, left) || (isWeak(left, words) && isWeak(right, words));
        });
    }

    private boolean isPadded(String entry, String padding) {
        return PADDING.matcher(padding).matches() && !PADDING.matcher(entry).matches() && blocked.contains(entry);
    }

    private boolean isWeak(String part, Set<String> words) {
        return words.contains(part)
                || blocked.isAmongCommonest(part)
                || YEARS.matcher(part).matches();
    }

    private static Set<String> words(PasswordContext context) {
        var words = new HashSet<>(CONTEXT_WORDS);
        context.emailWords().filter(word -> word.length() >= SHORTEST_WORD).forEach(words::add);
        return words;
    }

    private static boolean isMadeOf(Set<String> words, String text) {
        var reachable = new boolean[text.length() + 1];
        reachable[0] = true;
        for (var end = 1; end <= text.length(); end++)
            for (var word : words)
                reachable[end] |= end >= word.length()
                        && reachable[end - word.length()]
                        && text.startsWith(word, end - word.length());
        return reachable[text.length()];
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
