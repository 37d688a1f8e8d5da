package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class PasswordChangeTests {

    private static final String PAGE = "/cuenta/contrasena";
    private static final String NEW_PASSWORD = "nueve barcos de papel mojado";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Test
    @Tag("V6.2.2")
    void replacesTheOldPassword() {
        var owner = accounts.worker();
        change(Visits.signedIn(mvc, owner), PASSWORD, NEW_PASSWORD)
                .leadsTo("/cuenta")
                .follow()
                .shows("Tu contraseña cambió. Cerramos tus otras sesiones");

        Visits.enter(Visits.from(mvc), owner.email(), PASSWORD).isAnswered(422);
        Visits.enter(Visits.from(mvc), owner.email(), NEW_PASSWORD).leadsTo("/inicio");
    }

    @Test
    @Tag("V7.4.3")
    @Tag("V7.2.4")
    void endsTheOtherSessionsAndRenewsItsOwn() {
        var owner = accounts.worker();
        var other = Visits.signedIn(mvc, owner);
        var own = Visits.signedIn(mvc, owner);
        var before = own.session();
        change(own, PASSWORD, NEW_PASSWORD).leadsTo("/cuenta");

        assertThat(own.session()).isNotEqualTo(before);
        own.open("/cuenta").isAnswered(200);
        other.open("/cuenta").leadsTo("/entrar");
        Visits.from(mvc).withSession(before).open("/cuenta").leadsTo("/entrar");
    }

    @Test
    @Tag("V6.2.3")
    void needsTheCurrentPasswordAndCountsWrongOnes() {
        var owner = accounts.worker();
        var walk = Visits.signedIn(mvc, owner);
        for (var guess = 0; guess < 5; guess++)
            change(walk, "no es esta", NEW_PASSWORD)
                    .refuses("currentPassword", "Esta no es tu contraseña actual.")
                    .hides("no es esta", NEW_PASSWORD);

        change(walk, PASSWORD, NEW_PASSWORD).isAnswered(429).says("Vuelve a intentarlo en");
        Visits.enter(Visits.from(mvc), owner.email(), PASSWORD).leadsTo("/inicio");
    }

    @ParameterizedTest
    @CsvSource({
        "catorce signos,La contraseña necesita 15 caracteres o más; tiene 14.",
        "BuzonIMSS2026...,Esta contraseña solo tiene palabras de este servicio",
        "iloveyouiloveyou,Esta contraseña es de las más usadas"
    })
    @Tag("V6.2.1")
    @Tag("V6.2.11")
    void saysWhyAPasswordIsNotGoodEnough(String password, String reason) {
        change(Visits.signedIn(mvc, accounts.worker()), PASSWORD, password)
                .isAnswered(422)
                .says(reason, "href=\"#password\"")
                .hides(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "solominusculaslargas",
                "839201746528371",
                "  con espacios alrededor  ",
                "ñandú y güero en São Luís",
                "🦊🐙🌵🚲🎺🪁🧉🌋🦉🐢🍋🎈🧩🚀🪴"
            })
    @Tag("V6.2.5")
    @Tag("V6.2.8")
    void takesAnyCharactersAsTyped(String password) {
        var owner = accounts.worker();
        change(Visits.signedIn(mvc, owner), PASSWORD, password).leadsTo("/cuenta");

        Visits.enter(Visits.from(mvc), owner.email(), Normalizer.normalize(password, Normalizer.Form.NFD))
                .leadsTo("/inicio");
        if (!password.strip().equals(password))
            Visits.enter(Visits.from(mvc), owner.email(), password.strip()).isAnswered(422);
    }

    @Test
    @Tag("V6.2.9")
    void takes128Characters() {
        var owner = accounts.worker();
        var password = "x1 ".repeat(42) + "fi";
        change(Visits.signedIn(mvc, owner), PASSWORD, password).leadsTo("/cuenta");

        Visits.enter(Visits.from(mvc), owner.email(), password).leadsTo("/inicio");
        Visits.enter(Visits.from(mvc), owner.email(), password.substring(0, 72)).isAnswered(422);
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX,Tu contraseña cambió,'18 de noviembre de 2026, 10:00'",
        "en,Your password was changed,'18 November 2026, 10:00'"
    })
    void warnsTheOwnerInTheLanguageOfTheAccount(String language, String subject, String when) {
        var owner = accounts.worker(Locale.forLanguageTag(language));
        change(Visits.signedIn(mvc, owner), PASSWORD, NEW_PASSWORD);
        accounts.sendDue();

        assertThat(accounts.mailsTo(owner.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(subject);
            assertThat(mail.text()).contains(when).doesNotContain("/entrar", "/recuperar");
            assertThat(mail.html()).contains(when);
        });
    }

    @Test
    @Tag("V6.2.6")
    @Tag("V6.2.7")
    void asksWithTheRightHintsForPasswordManagers() {
        Visits.signedIn(mvc, accounts.worker())
                .open(PAGE)
                .shows("autocomplete=\"current-password\"", "autocomplete=\"new-password\"", "type=\"password\"")
                .hides("onpaste");
    }

    @Test
    void isForSignedInPersonsWithTheTokenOfTheForm() {
        Visits.from(mvc).open(PAGE).leadsTo("/entrar");
        assertThat(mvc.post().uri(PAGE)).hasStatus(403);
    }

    private static Walk change(Walk walk, String current, String password) {
        return walk.open(PAGE).post(PAGE, "currentPassword", current, "password", password);
    }
}
