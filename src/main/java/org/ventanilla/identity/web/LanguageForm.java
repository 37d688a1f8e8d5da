package org.ventanilla.identity.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A choice of language.
 *
 * @param language language tag
 */
record LanguageForm(@Nullable String language) {

    /** The language chosen; anything unknown is Spanish. */
    Locale locale() {
        return Locale.forLanguageTag(Typed.orEmpty(language));
    }
}
