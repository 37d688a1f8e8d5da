package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.Nullable;

/**
 * Withdrawal of a registration.
 *
 * @param password password of the registration, as typed
 */
record CancellationForm(@Nullable String password) {

    /** The empty form. */
    static CancellationForm empty() {
        return new CancellationForm(null);
    }

    @Override
    public String toString() {
        return "CancellationForm[hidden]";
    }
}
