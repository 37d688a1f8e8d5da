package org.ventanilla.identity.web.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.ventanilla.identity.web.Typed;

/**
 * A code of an app, or a recovery code.
 *
 * @param code as typed
 */
record CodeForm(@Nullable String code) {

    static CodeForm empty() {
        return new CodeForm(null);
    }

    @Override
    public String code() {
        return Typed.orEmpty(code);
    }

    /** Whether something was typed; otherwise the errors say so. */
    boolean isComplete(Errors errors) {
        if (code().isBlank()) errors.rejectValue("code", "identity.error.code-missing");
        return !errors.hasErrors();
    }

    @Override
    public String toString() {
        return "CodeForm[hidden]";
    }
}
