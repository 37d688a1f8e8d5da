package org.ventanilla.identity.web.factor;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * The password again, before something about the second step changes.
 *
 * @param currentPassword as typed
 */
record PasswordForm(@Nullable String currentPassword) {

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "PasswordForm[hidden]";
    }
}
