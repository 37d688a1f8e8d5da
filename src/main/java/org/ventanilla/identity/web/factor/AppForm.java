package org.ventanilla.identity.web.factor;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * The first code of an app, and the password again.
 *
 * @param code as typed
 * @param currentPassword as typed
 */
record AppForm(@Nullable String code, @Nullable String currentPassword) {

    @Override
    public String code() {
        return Typed.orEmpty(code);
    }

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "AppForm[hidden]";
    }
}
