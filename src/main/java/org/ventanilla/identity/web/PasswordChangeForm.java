package org.ventanilla.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * A wish to change the password.
 *
 * @param currentPassword the password until now
 * @param password the password wanted
 */
record PasswordChangeForm(
        @Nullable String currentPassword, @Nullable String password) {

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String password() {
        return Typed.orEmpty(password);
    }

    @Override
    public String toString() {
        return "PasswordChangeForm[hidden]";
    }
}
