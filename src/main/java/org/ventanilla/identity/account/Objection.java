package org.ventanilla.identity.account;

import java.util.List;
import org.ventanilla.core.RuleViolation;

/**
 * Why an answer is not accepted.
 *
 * @param field which answer, by the name of its form field
 * @param rule the rule that it breaks
 */
public record Objection(String field, RuleViolation rule) {

    /** Objections to one field. */
    public static List<Objection> to(String field, List<RuleViolation> rules) {
        return rules.stream().map(rule -> new Objection(field, rule)).toList();
    }

    /** One objection. */
    public static List<Objection> to(String field, String code, Object... arguments) {
        return List.of(new Objection(field, new RuleViolation(code, arguments)));
    }
}
