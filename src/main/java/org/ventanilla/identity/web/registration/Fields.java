package org.ventanilla.identity.web.registration;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.ventanilla.core.RuleViolation;

/** Reads the fields of a form into values; what is wrong with one becomes an error of its field, worded by the bundles. */
final class Fields {

    private final Errors errors;

    Fields(Errors errors) {
        this.errors = errors;
    }

    /** The value of the field, or none and an error of the field. */
    <T> @Nullable T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation violation) {
            reject(field, violation);
            return null;
        }
    }

    /** Does something that may break a rule; if it does, the field, or without a field the form, gets the error. */
    void attempt(@Nullable String field, Runnable act) {
        try {
            act.run();
        } catch (RuleViolation violation) {
            reject(field, violation);
        }
    }

    /** Notes what is wrong with the field, or without a field with the form. */
    void reject(@Nullable String field, RuleViolation violation) {
        errors.rejectValue(field, violation.code(), violation.arguments(), null);
    }

    /** Whether anything is wrong. */
    boolean isWrong() {
        return errors.hasErrors();
    }

    /** What the browser sent, or nothing typed where it sent nothing. */
    static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A password that must not be left out; throws {@link RuleViolation} when it is. */
    static String password(@Nullable String value) {
        if (typed(value).isEmpty()) throw new RuleViolation("identity.error.password.missing");
        return typed(value);
    }

    /** The key of the form; a form without one was not made by this site. */
    static UUID requestKey(@Nullable String value) {
        try {
            return UUID.fromString(typed(value));
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("identity.error.request-key");
        }
    }
}
