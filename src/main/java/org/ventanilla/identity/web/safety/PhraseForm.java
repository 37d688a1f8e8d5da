package org.ventanilla.identity.web.safety;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * A wish for a phrase.
 *
 * @param phrase the phrase; blank for none
 * @param currentPassword the password
 */
record PhraseForm(@Nullable String phrase, @Nullable String currentPassword) {

    @Override
    public String phrase() {
        return Typed.orEmpty(phrase);
    }

    @Override
    public String currentPassword() {
        return Typed.orEmpty(currentPassword);
    }

    @Override
    public String toString() {
        return "PhraseForm[hidden]";
    }
}
