package org.ventanilla.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * A wish to get mail elsewhere.
 *
 * @param email the address wanted
 * @param currentPassword the password
 */
record EmailChangeForm(@Nullable String email, @Nullable String currentPassword) {

    @Override
    public String email() {
        return Typed.orEmpty(email);
    }

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "EmailChangeForm[hidden]";
    }
}
