package org.ventanilla.identity.web.safety;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * The password once more.
 *
 * @param currentPassword the password
 */
record ProofForm(@Nullable String currentPassword) {

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "ProofForm[hidden]";
    }
}
