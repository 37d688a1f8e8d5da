package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.Nullable;

/**
 * Another address for a registration.
 *
 * @param email as typed
 * @param emailConfirmation the address once more, as typed
 * @param password password of the registration, as typed
 */
record NewAddressForm(
        @Nullable String email,
        @Nullable String emailConfirmation,
        @Nullable String password) {

    /** The empty form. */
    static NewAddressForm empty() {
        return new NewAddressForm(null, null, null);
    }

    @Override
    public String toString() {
        return "NewAddressForm[hidden]";
    }
}
