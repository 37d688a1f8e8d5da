package org.ventanilla.identity.web.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;
import org.ventanilla.identity.review.OfficerWords;

/**
 * Why an officer does something.
 *
 * @param rejection name of a reason from the list
 * @param words reason in own words
 */
record ReasonForm(@Nullable String rejection, @Nullable String words) {

    /** The empty form. */
    static ReasonForm empty() {
        return new ReasonForm(null, null);
    }

    OfficerWords typedWords() {
        return OfficerWords.parse(words == null ? "" : words);
    }

    Rejection chosen() {
        return Arrays.stream(Rejection.values())
                .filter(reason -> reason.name().equals(rejection))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("identity.error.review.rejection"));
    }
}
