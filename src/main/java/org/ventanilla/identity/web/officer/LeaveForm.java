package org.ventanilla.identity.web.officer;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * Why an officer's account ends.
 *
 * @param reason as typed
 */
record LeaveForm(@Nullable String reason) {

    @Override
    public String reason() {
        return Typed.orEmpty(reason);
    }
}
