package org.ventanilla.efirma.signature;

import java.util.List;
import java.util.function.Predicate;
import org.ventanilla.efirma.Refusal;

/**
 * A rule that something must satisfy.
 *
 * @param refusal what follows where it does not
 * @param rule the rule in words
 * @param holds whether it does
 */
record Check<T>(Refusal refusal, String rule, Predicate<T> holds) {

    /** Throws {@link Refused} with the first rule that this thing breaks. */
    static <T> void all(List<Check<T>> checks, T thing) {
        for (var check : checks) if (!check.holds.test(thing)) throw new Refused(check.refusal, check.rule);
    }
}
