package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** An officer looks through the registrations that wait, holds one, lets it go on, and refuses another. */
@BrowserTest
class RegistrationReviewJourney {

    private static final String QUEUE = "/admin/registros";

    @Autowired
    private Stage stage;

    @Autowired
    private Officers officers;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void holdsReleasesAndConfirms(Locale language, Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(language)).registers();
        var officer = atQueue(visitors.reading(language)).reads("review-queue");
        opens(officer, newcomer)
                .reads("review-registration")
                .seesText(newcomer.person().curp());

        officer.press("identity.registration-act.HOLD").reads("review-hold");
        officer.submit().isRefusedFor("words").reads("review-hold-error");
        officer.fill("words", "Llamaron para decir que no son ellos.").submit();
        officer.sees("identity.review.done.HOLD").reads("review-held");

        newcomer.visitor().open("/registro/estado").reads("registration-held");
        newcomer.visitor().sees("identity.registration.state.title.HELD");
        stage.letPass(Newcomer.DELAY.plus(Duration.ofHours(1)));
        assertThat(newcomer.links()).isEmpty();

        officer.press("identity.registration-act.RELEASE_NOW").reads("review-release");
        officer.submit().sees("identity.review.done.RELEASE_NOW");
        stage.doDueWork();
        assertThat(newcomer.links()).hasSize(1);
        newcomer.opensAccount();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void refusesWithAReasonThatThePersonReads(Locale language, Visitors visitors) {
        var newcomer = Newcomer.unknown(stage, visitors.reading(language)).registers();
        var officer = atQueue(visitors.reading(language));
        officer.choose("ver", "con-senales").submit().reads("review-signals");
        opens(officer, newcomer).sees("identity.signal-kind.NOT_MATCHED");

        officer.press("identity.registration-act.REJECT").reads("review-reject");
        officer.submit().isRefusedFor("rejection", "words");
        officer.choose("rejection", "IDENTITY_IN_DOUBT")
                .fill("words", "Trae una identificación a la oficina.")
                .submit();
        officer.sees("identity.review.done.REJECT").reads("review-rejected");
        stage.doDueWork();

        assertThat(newcomer.mails())
                .anySatisfy(mail -> assertThat(mail.text())
                        .contains(
                                "Trae una identificación a la oficina.",
                                officer.text("identity.rejection.IDENTITY_IN_DOUBT")));
        newcomer.visitor().open("/registro/estado").reads("registration-rejected");
        newcomer.visitor()
                .sees("identity.registration.state.title.REJECTED")
                .sees("identity.rejection.IDENTITY_IN_DOUBT");
    }

    @Test
    void worksWithTheKeyboardAlone(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registers();
        var officer = atQueue(visitors.reading(Visitors.SPANISH));
        opens(officer, newcomer);
        var keys = new Keyboard(officer.page());

        keys.goTo("a[href$='/retener']").press("Enter");
        keys.goTo("[name=words]").type("se revisa");
        keys.goTo("main button[type=submit]").press("Enter");

        officer.page().waitForSelector(".notice[role=status]");
        officer.sees("identity.review.done.HOLD");
    }

    private Visitor atQueue(Visitor visitor) {
        return officers.signIn(visitor, Role.ADMIN).follow(QUEUE);
    }

    /** Opens the newcomer's registration, which may stand on any page of the queue. */
    private Visitor opens(Visitor officer, Newcomer newcomer) {
        var id = jdbc.sql("select id from identity.registration where nss = :nss")
                .param("nss", newcomer.person().nss())
                .query(UUID.class)
                .single();
        return officer.open(QUEUE + "/" + id);
    }

    static Stream<Locale> languages() {
        return Visitors.languages();
    }
}
