package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.Nullable;

/**
 * Step 1 of the registration.
 *
 * @param curp as typed
 * @param nss as typed
 */
record IdentifiersForm(@Nullable String curp, @Nullable String nss) {

    /** The form with what was answered before. */
    static IdentifiersForm of(RegistrationAnswers answers) {
        var curp = answers.curp();
        var nss = answers.nss();
        return new IdentifiersForm(curp == null ? null : curp.value(), nss == null ? null : nss.grouped());
    }
}
