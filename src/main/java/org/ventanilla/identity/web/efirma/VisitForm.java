package org.ventanilla.identity.web.efirma;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.web.Typed;

/**
 * The address of a first visit.
 *
 * @param email address
 * @param language language tag of mails and documents
 */
record VisitForm(@Nullable String email, @Nullable String language) {

    static VisitForm of(Locale locale) {
        return new VisitForm(null, locale.getLanguage().equals("en") ? "en" : "es-MX");
    }

    @Override
    public String email() {
        return Typed.orEmpty(email);
    }

    /** The language chosen; anything unknown is Spanish. */
    Locale locale() {
        return Locale.forLanguageTag(Typed.orEmpty(language));
    }

    @Override
    public String toString() {
        return "VisitForm[hidden]";
    }
}
