package org.ventanilla.identity.web.efirma;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * The password once more.
 *
 * @param currentPassword the password
 */
record UnlinkForm(@Nullable String currentPassword) {

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "UnlinkForm[hidden]";
    }
}
