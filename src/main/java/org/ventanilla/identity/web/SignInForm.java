package org.ventanilla.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to sign in.
 *
 * @param username CURP or e-mail
 * @param password password
 */
record SignInForm(@Nullable String username, @Nullable String password) {

    static SignInForm empty() {
        return new SignInForm(null, null);
    }

    @Override
    public String username() {
        return Typed.orEmpty(username);
    }

    @Override
    public String password() {
        return Typed.orEmpty(password);
    }

    /** Whether both answers were given; what is missing goes to the errors. */
    boolean isComplete(Errors errors) {
        if (username().isBlank()) errors.rejectValue("username", "identity.error.username-missing");
        if (password().isEmpty()) errors.rejectValue("password", "identity.error.password-missing");
        return !errors.hasErrors();
    }

    @Override
    public String toString() {
        return "SignInForm[hidden]";
    }
}
