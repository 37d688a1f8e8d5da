package org.ventanilla.identity.review;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;

/**
 * What an officer decides about a registration.
 *
 * @param officer whose decision it is
 * @param registration the registration
 * @param act what is to be done
 * @param rejection why it ends; absent unless it is to end
 * @param reason why, in own words; absent where none are needed
 */
public record RegistrationDecision(
        UUID officer,
        UUID registration,
        RegistrationAct act,
        @Nullable Rejection rejection,
        @Nullable OfficerWords reason) {

    String words() {
        return Objects.requireNonNull(reason).value();
    }

    Rejection why() {
        return Objects.requireNonNull(rejection);
    }
}
