package org.ventanilla.identity.web.review;

import org.jspecify.annotations.Nullable;

/**
 * Whose account an officer looks for.
 *
 * @param identifier CURP, NSS, e-mail address or beginning of a name, as typed
 */
record SearchForm(@Nullable String identifier) {

    String typed() {
        return identifier == null ? "" : identifier;
    }

    @Override
    public String toString() {
        return "SearchForm[hidden]";
    }
}
