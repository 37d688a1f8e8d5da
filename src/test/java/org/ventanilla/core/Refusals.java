package org.ventanilla.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told when a value is refused. */
final class Refusals {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Refusals() {}

    static String code(ThrowingCallable reading) {
        return of(reading).code();
    }

    static String spanish(ThrowingCallable reading) {
        return words(of(reading), Locale.forLanguageTag("es-MX"));
    }

    static String english(ThrowingCallable reading) {
        return words(of(reading), Locale.ENGLISH);
    }

    private static RuleViolation of(ThrowingCallable reading) {
        return catchThrowableOfType(RuleViolation.class, reading);
    }

    private static String words(RuleViolation violation, Locale language) {
        var pattern =
                ResourceBundle.getBundle("messages/core", language, NO_FALLBACK).getString(violation.code());
        return new MessageFormat(pattern, language).format(violation.arguments());
    }
}
