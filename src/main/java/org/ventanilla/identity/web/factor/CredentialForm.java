package org.ventanilla.identity.web.factor;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * A passkey that was used.
 *
 * @param credential what the browser says, as JSON
 */
record CredentialForm(@Nullable String credential) {

    @Override
    public String credential() {
        return Typed.orEmpty(credential);
    }
}
