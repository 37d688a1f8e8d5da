package org.ventanilla.identity.web.safety;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * A wish for another mobile number.
 *
 * @param mobile the number; blank for none
 * @param currentPassword the password
 */
record MobileForm(@Nullable String mobile, @Nullable String currentPassword) {

    @Override
    public String mobile() {
        return Typed.orEmpty(mobile);
    }

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "MobileForm[hidden]";
    }
}
