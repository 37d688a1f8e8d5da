package org.ventanilla.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.ventanilla.identity.account.Objection;

/** What a person typed into a form, and what stands against it. */
public final class Typed {

    private Typed() {}

    /** The text, or nothing typed where the browser sent nothing. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Shows the objections beside their fields; whether there were any. */
    public static boolean isRefused(List<Objection> objections, Errors errors) {
        for (var objection : objections) {
            var rule = objection.rule();
            errors.rejectValue(objection.field(), rule.code(), rule.arguments(), null);
        }
        return errors.hasErrors();
    }
}
