package org.ventanilla.identity.web.review;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.ventanilla.core.RuleViolation;

/** Reads what an officer answered; what breaks a rule becomes an error of its field, or of the form. */
final class Answers {

    private final Errors errors;

    Answers(Errors errors) {
        this.errors = errors;
    }

    /** The value of the field, or none and an error of the field. */
    <T> @Nullable T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation violation) {
            errors.rejectValue(field, violation.code(), violation.arguments(), null);
            return null;
        }
    }

    /** Does the act unless something is wrong already; whether it is done. */
    boolean allow(Runnable act) {
        if (errors.hasErrors()) return false;
        try {
            act.run();
            return true;
        } catch (RuleViolation violation) {
            errors.reject(violation.code(), violation.arguments(), null);
            return false;
        }
    }
}
