package org.ventanilla.identity.web.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.ventanilla.identity.web.Typed;

/**
 * A passkey to be kept.
 *
 * @param label the owner's name for it
 * @param currentPassword the password again
 * @param credential what the browser made, as JSON; empty without script
 */
record PasskeyForm(
        @Nullable String label,
        @Nullable String currentPassword,
        @Nullable String credential) {

    private static final int LONGEST_LABEL = 60;

    @Override
    public String label() {
        return Typed.orEmpty(label).strip();
    }

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String credential() {
        return Typed.orEmpty(credential);
    }

    /** Whether it has a name that fits; otherwise the errors say so. */
    boolean isNamed(Errors errors) {
        if (label().isEmpty()) errors.rejectValue("label", "identity.error.passkey.name");
        if (label().length() > LONGEST_LABEL)
            errors.rejectValue("label", "identity.error.passkey.name-long", new Object[] {LONGEST_LABEL}, null);
        return !errors.hasErrors();
    }

    @Override
    public String toString() {
        return "PasskeyForm[hidden]";
    }
}
