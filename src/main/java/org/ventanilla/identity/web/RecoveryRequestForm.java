package org.ventanilla.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who forgot the password.
 *
 * @param username CURP or e-mail
 */
record RecoveryRequestForm(@Nullable String username) {

    @Override
    public String username() {
        return Typed.orEmpty(username);
    }

    /** Whether something was typed; otherwise the errors say so. */
    boolean isComplete(Errors errors) {
        if (username().isBlank()) errors.rejectValue("username", "identity.error.username-missing");
        return !errors.hasErrors();
    }
}
