package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.Nullable;

/**
 * Step 3 of the registration.
 *
 * @param termsAccepted whether the person accepts the terms of use
 * @param requestKey key of this registration
 */
record ReviewForm(@Nullable Boolean termsAccepted, @Nullable String requestKey) {

    /** The form of a person who has not accepted the terms yet. */
    static ReviewForm of(RegistrationAnswers answers) {
        return new ReviewForm(null, answers.requestKey().toString());
    }
}
