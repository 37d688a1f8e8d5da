package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.registration.Registration.Refusal;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;

/** What officers may do with a registration, in which state. */
@Tag("V2.3.1")
class ReviewVerbsTests {

    private static final Instant NOW = Instant.parse("2026-11-18T16:42:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofHours(12));

    private final Registration registration = submitted(null);
    private final Registration.Review review = registration.review();

    @Test
    void holdsWhatWaitsAndReleasesItUnchanged() {
        review.hold("se revisa", NOW);
        assertThat(review.heldAt()).contains(NOW);
        assertRefused(() -> registration.linkSent(DUE), "identity.error.registration.held");
        assertRefused(() -> review.hold("otra vez", NOW), "identity.error.registration.held");
        assertRefused(() -> review.confirmEarly(NOW), "identity.error.registration.held");

        review.release();
        assertThat(review.heldAt()).isEmpty();
        assertThat(registration.confirmationDueAt()).isEqualTo(DUE);
        registration.linkSent(DUE);
    }

    @Test
    void releasesOnlyWhatIsHeld() {
        assertRefused(review::release, "identity.error.registration.not-held");
    }

    @Test
    void confirmsBeforeTheTimeAndNeverLaterThanIt() {
        review.confirmEarly(NOW);

        assertThat(registration.status()).isEqualTo(RegistrationStatus.LINK_SENT);
        assertThat(registration.confirmationDueAt()).isEqualTo(NOW);
        assertRefused(() -> review.confirmEarly(NOW), "identity.error.registration.closed");
        assertRefused(() -> review.hold("tarde", NOW), "identity.error.registration.closed");
    }

    @Test
    void confirmsNeverWhatTheCheckRefused() {
        for (var refusal : Refusal.values())
            assertRefused(() -> submitted(refusal).review().confirmEarly(NOW), "identity.error.registration.refused");
    }

    @Test
    void rejectsWhatIsInCourseAndForgetsItsPassword() {
        review.hold("se revisa", NOW);

        review.reject(Rejection.TOO_MANY, "ya hay dos", NOW);

        assertThat(registration.status()).isEqualTo(RegistrationStatus.REJECTED);
        assertThat(registration.passwordHash()).isEmpty();
        assertThat(registration.lastStepAt()).contains(NOW);
        assertThat(review.heldAt()).isEmpty();
        assertThat(review.rejection()).contains(Rejection.TOO_MANY);
        assertThat(review.rejectionWords()).isEqualTo("ya hay dos");
        assertRefused(() -> review.reject(Rejection.OTHER, "otra vez", NOW), "identity.error.registration.closed");
        assertRefused(() -> registration.linkSent(DUE), "identity.error.registration.closed");
    }

    @Test
    void letsThePersonWithdrawWhatIsHeld() {
        review.hold("se revisa", NOW);

        registration.cancelled(NOW);

        assertThat(review.heldAt()).isEmpty();
        assertRefused(() -> review.reject(Rejection.OTHER, "tarde", NOW), "identity.error.registration.closed");
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Registration submitted(@Nullable Refusal refusal) {
        var person = SyntheticPerson.next();
        var wish = new NewRegistration(
                UUID.randomUUID(),
                new Curp(person.curp()),
                new Nss(person.nss()),
                new EmailAddress("p@correo.example"),
                null,
                "hash",
                Locale.forLanguageTag("es-MX"),
                "192.0.2.1");
        return Registration.submit(wish, NOW, Duration.ofHours(12), refusal);
    }
}
