package org.ventanilla.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * A new password.
 *
 * @param password as typed
 */
record NewPasswordForm(@Nullable String password) {

    @Override
    public String password() {
        return Typed.orEmpty(password);
    }

    @Override
    public String toString() {
        return "NewPasswordForm[hidden]";
    }
}
