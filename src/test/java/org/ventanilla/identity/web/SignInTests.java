package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class SignInTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Test
    void opensTheAccountByAddressOrCurpHoweverTyped() {
        var owner = accounts.worker();
        var curp = owner.curp();

        for (var name : new String[] {
            owner.email(),
            " " + owner.email().toUpperCase(java.util.Locale.ROOT) + " ",
            curp,
            curp.toLowerCase(java.util.Locale.ROOT),
            curp.substring(0, 4) + " " + curp.substring(4, 10) + "-" + curp.substring(10)
        }) Visits.enter(visitor(), name, PASSWORD).leadsTo("/inicio").follow().isAnswered(200);
    }

    @Test
    void takesOfficersWithoutSecondStepToTurnOneOn() {
        Visits.enter(visitor(), accounts.officer().email(), PASSWORD).leadsTo("/entrar/segundo-paso");
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        var walk = visitor().open("/cuenta/idioma?desde=correo").leadsTo("/entrar");

        Visits.enter(walk, accounts.worker().email(), PASSWORD).leadsTo("/cuenta/idioma?desde=correo");
    }

    @Test
    void sendsSignedInPersonsOn() {
        Visits.enter(visitor(), accounts.worker().email(), PASSWORD)
                .open("/entrar")
                .leadsTo("/inicio");
    }

    @Test
    @Tag("V7.2.4")
    void changesTheSessionIdAndRefusesTheOldOne() {
        var walk = visitor().open("/entrar");
        var before = walk.session();
        Visits.enter(walk, accounts.worker().email(), PASSWORD);

        assertThat(walk.session()).isNotEqualTo(before);
        visitor().withSession(before).open("/inicio").leadsTo("/entrar");
    }

    @Test
    @Tag("V7.2.1")
    void takesNoSessionThatSomebodyMadeUp() {
        visitor().withSession(UUID.randomUUID().toString()).open("/inicio").leadsTo("/entrar");
    }

    @Test
    @Tag("V7.4.1")
    void endsTheSessionForGoodOnTheWayOut() {
        var walk = Visits.enter(visitor(), accounts.worker().email(), PASSWORD);
        var session = walk.session();
        walk.open("/cuenta").isAnswered(200).post("/salir").leadsTo("/");

        visitor().withSession(session).open("/cuenta").leadsTo("/entrar");
    }

    @Nested
    class Refusal {

        @ParameterizedTest
        @CsvSource({"es,La CURP o el correo no van con esa contraseña", "en,do not go together"})
        void saysTheSameWhetherOrNotTheAccountExists(String language, String words) {
            var known = refused(accounts.worker().email(), language, words);
            var unknown = refused(accounts.newAddress().value(), language, words);
            var nobody = refused("XEXX010101HNEXXXA4", language, words);

            assertThat(known).isEqualTo(unknown).isEqualTo(nobody);
        }

        private String refused(String name, String language, String words) {
            var walk = Visits.in(mvc, language);
            var page = Visits.enter(walk, name, "esta no es la contrasena")
                    .isAnswered(422)
                    .says(words, "role=\"alert\"", "value=\"" + name + "\"")
                    .hides("esta no es la contrasena")
                    .page();
            assertThat(walk.title()).matches("Error: .*");
            return page.replace(name, "").replaceAll("name=\"_csrf\"\\s+value=\"[^\"]*\"", "");
        }

        @Test
        void namesEachMissingAnswer() {
            Visits.enter(visitor(), "", "")
                    .refuses("username", "Escribe tu CURP o tu correo.")
                    .refuses("password", "Escribe tu contraseña.");
        }

        @Test
        void needsTheTokenOfTheForm() {
            assertThat(mvc.post().uri("/entrar").param("username", "x").param("password", "y"))
                    .hasStatus(403);
        }

        @Test
        @Tag("V6.3.1")
        void slowsDownGuessesFromOnePlaceAndLetsTheOwnerInFromAnother() {
            var owner = accounts.worker();
            var guesser = visitor();
            for (var guess = 0; guess < 5; guess++)
                Visits.enter(guesser, owner.email(), "intento " + guess).isAnswered(422);

            Visits.enter(guesser, owner.email(), PASSWORD).isAnswered(429).says("Vuelve a intentarlo en", "segundos");
            Visits.enter(guesser, owner.curp(), PASSWORD).isAnswered(429);
            assertThat(Integer.parseInt(guesser.header("Retry-After"))).isBetween(1, 60);
            Visits.enter(visitor(), owner.email(), PASSWORD).leadsTo("/inicio");
        }

        @Test
        void slowsDownGuessesOfUnknownNamesAlike() {
            var guesser = visitor();
            var nobody = accounts.newAddress().value();
            for (var guess = 0; guess < 5; guess++)
                Visits.enter(guesser, nobody, "intento " + guess).isAnswered(422);

            Visits.enter(guesser, nobody, "intento 6").isAnswered(429);
        }

        @Test
        void forgetsTheTriesOfAnOwnerWhoGotIn() {
            var owner = accounts.worker();
            var walk = visitor();
            for (var round = 0; round < 3; round++) {
                for (var guess = 0; guess < 4; guess++)
                    Visits.enter(walk, owner.email(), "casi").isAnswered(422);
                Visits.enter(walk, owner.email(), PASSWORD).leadsTo("/inicio");
                walk.open("/cuenta").post("/salir");
            }
        }
    }

    @Test
    void showsTheWaysOnBelowTheForm() {
        visitor()
                .open("/entrar")
                .shows(
                        "href=\"/registro\">Registro de nuevo usuario</a>",
                        "href=\"/recuperar\"",
                        "autocomplete=\"username\"",
                        "autocomplete=\"current-password\"");
    }

    private Walk visitor() {
        return Visits.from(mvc);
    }
}
