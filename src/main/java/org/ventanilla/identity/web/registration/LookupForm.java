package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.Nullable;

/**
 * Question for the state of a registration.
 *
 * @param reference as typed
 * @param birthDate as typed
 */
record LookupForm(@Nullable String reference, @Nullable String birthDate) {

    /** The empty form. */
    static LookupForm empty() {
        return new LookupForm(null, null);
    }
}
