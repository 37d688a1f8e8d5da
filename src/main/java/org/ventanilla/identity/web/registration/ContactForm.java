package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.Nullable;

/**
 * Step 2 of the registration.
 *
 * @param email as typed
 * @param emailConfirmation the address once more, as typed
 * @param mobile as typed; may be left out
 * @param password as typed; may be left out where one was typed before
 */
record ContactForm(
        @Nullable String email,
        @Nullable String emailConfirmation,
        @Nullable String mobile,
        @Nullable String password) {

    /** The form with what was answered before, without the password. */
    static ContactForm of(RegistrationAnswers answers) {
        var email = answers.email();
        var mobile = answers.mobile();
        var address = email == null ? null : email.value();
        return new ContactForm(address, address, mobile == null ? null : mobile.value(), null);
    }

    @Override
    public String toString() {
        return "ContactForm[hidden]";
    }
}
