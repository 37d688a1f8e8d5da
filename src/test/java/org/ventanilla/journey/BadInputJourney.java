package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** Each page of the registration with each kind of bad input: the form comes back, says what is wrong and where, and keeps what was typed. */
@BrowserTest
class BadInputJourney {

    private static final String GOOD_PASSWORD = Newcomer.PASSWORD;

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void refusesBadIdentifiers(Visitors visitors) {
        var visitor = visitors.reading(Visitors.SPANISH);
        var person = stage.newInsuredPerson();
        var page =
                new BadForm(visitor, "/registro", "registration-1", Map.of("curp", person.curp(), "nss", person.nss()));

        page.refuses("blank", Map.of("curp", "", "nss", ""), "curp", "nss");
        page.refuses("curp-short", Map.of("curp", person.curp().substring(1)), "curp");
        page.refuses("curp-digit", Map.of("curp", wrongDigit(person.curp())), "curp");
        page.refuses("curp-date", Map.of("curp", "TAXT601305HDFBBB07"), "curp");
        page.refuses("curp-letters", Map.of("curp", "<script>alert(1)</script>"), "curp");
        page.refuses("nss-digit", Map.of("nss", wrongDigit(person.nss())), "nss");
        page.refuses("nss-long", Map.of("nss", person.nss() + "0"), "nss");
        page.refuses("nss-letters", Map.of("nss", "ABCDEFGHIJK"), "nss");
    }

    @Test
    void refusesBadContact(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).givesIdentifiers();
        var email = newcomer.email();
        var good = Map.of("email", email, "emailConfirmation", email, "mobile", "", "password", GOOD_PASSWORD);
        var page = new BadForm(newcomer.visitor(), "/registro/correo", "registration-2", good);

        page.refuses(
                "blank",
                Map.of("email", "", "emailConfirmation", "", "password", ""),
                "email",
                "emailConfirmation",
                "password");
        page.refuses("email-form", Map.of("email", "persona", "emailConfirmation", "persona"), "email");
        page.refuses("email-other", Map.of("emailConfirmation", "otra" + email), "emailConfirmation");
        page.refuses("mobile-short", Map.of("mobile", "55123"), "mobile");
        page.refuses("password-short", Map.of("password", "catorceletras1"), "password");
        page.refuses("password-long", Map.of("password", "larga y ".repeat(17)), "password");
        page.refuses("password-common", Map.of("password", "passwordpassword"), "password");
        page.refuses("password-curp", Map.of("password", "x" + newcomer.person().curp()), "password");
        page.refuses(
                "password-nss", Map.of("password", "clave " + newcomer.person().nss()), "password");
        page.refuses("password-email", Map.of("password", "clave " + email), "password");
    }

    @Test
    void refusesToSendWithoutTheTerms(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Visitors.SPANISH))
                .givesIdentifiers()
                .givesContact();

        newcomer.visitor().submit().isRefusedFor("termsAccepted").reads("registration-3-terms");
        newcomer.visitor().check("termsAccepted").submit().isAt("/registro/recibido");
    }

    @Test
    void refusesABadLookUp(Visitors visitors) {
        var good = Map.of("reference", "R7KQ-2MXD-9WTA-V4HP", "birthDate", "5/5/1960");
        var page = new BadForm(visitors.reading(Locale.ENGLISH), "/registro/estado", "state-lookup", good);

        page.refuses("blank", Map.of("reference", "", "birthDate", ""), "reference", "birthDate");
        page.refuses("reference-form", Map.of("reference", "R7"), "reference");
        page.refuses("date-form", Map.of("birthDate", "31/2/1960"), "birthDate");
    }

    @Test
    void refusesABadChangeOfAddress(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registers();
        var other = "otra." + newcomer.email();
        var good = Map.of("email", other, "emailConfirmation", other, "password", GOOD_PASSWORD);
        var page = new BadForm(newcomer.visitor(), "/registro/estado/correo", "state-address", good);

        page.refuses("email-form", Map.of("email", "@", "emailConfirmation", "@"), "email");
        page.refuses("email-other", Map.of("emailConfirmation", newcomer.email()), "emailConfirmation");
        page.refuses("password-missing", Map.of("password", ""), "password");
        page.refuses("password-wrong", Map.of("password", "otra clave muy larga"), "password");
    }

    @Test
    void refusesABadCancellation(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).registers();
        var page = new BadForm(newcomer.visitor(), "/registro/estado/cancelar", "state-cancellation", Map.of());

        page.refuses("password-missing", Map.of("password", ""), "password");
        page.refuses("password-wrong", Map.of("password", "otra clave muy larga"), "password");

        newcomer.visitor()
                .fill("password", GOOD_PASSWORD)
                .submit()
                .isAt("/registro/estado")
                .reads("state-cancelled");
        stage.letPass(Duration.ofHours(12));
        assertThat(newcomer.links()).isEmpty();
    }

    @Test
    void refusesAnEmptyReportAndTakesOneInOwnWords(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Visitors.SPANISH))
                .registersAndWaits()
                .opensAccount();
        var visitor = newcomer.visitor();

        visitor.page().locator("details summary").click();
        visitor.submit("/registro/datos/error").isRefusedFor("words").reads("data-report-refused");
        visitor.fill("words", "Mi apellido lleva acento.")
                .submit("/registro/datos/error")
                .isAt("/registro/datos");
        visitor.seesText("Mi apellido lleva acento.").reads("data-reported");

        visitor.follow("/tarjeta").isAt("/tarjeta").reads("card-after-report");
    }

    private static String wrongDigit(String code) {
        var last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (char) ('0' + (last - '0' + 1) % 10);
    }
}
