package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.support.MailCatcher.CaughtMail;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class RecoveryTests {

    private static final String NEW_PASSWORD = "nueve barcos de papel mojado";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Nested
    class Request {

        @ParameterizedTest
        @CsvSource({"es,Revisa tu correo", "en,Check your e-mail"})
        @Tag("V6.4.3")
        void getsTheSameAnswerWhetherOrNotTheAccountExists(String language, String title) {
            var owner = accounts.worker();
            var nobody = accounts.newAddress().value();

            var known = asked(language, owner.email());
            assertThat(known).contains(title).isEqualTo(asked(language, nobody)).isEqualTo(asked(language, "XX"));
            accounts.sendDue();
            assertThat(accounts.mailsTo(owner.email())).hasSize(1);
            assertThat(accounts.mailsTo(nobody)).isEmpty();
        }

        private String asked(String language, String name) {
            return Visits.in(mvc, language)
                    .open("/recuperar")
                    .post("/recuperar", "username", name)
                    .leadsTo("/recuperar/enviado")
                    .follow()
                    .isAnswered(200)
                    .hides(name)
                    .page()
                    .replaceAll("name=\"_csrf\"\\s+value=\"[^\"]*\"", "");
        }

        @Test
        void findsTheAccountByCurpAndWritesToItsAddress() {
            var owner = accounts.worker();

            assertThat(request(owner.curp(), owner)).startsWith("/recuperar/");
        }

        @Test
        void namesTheMissingAnswer() {
            Visits.from(mvc)
                    .open("/recuperar")
                    .post("/recuperar", "username", " ")
                    .refuses("username", "Escribe tu CURP o tu correo.");
        }

        @Test
        void isRefusedTheFourthTimeInAnHour() {
            var owner = accounts.worker();
            for (var time = 0; time < 3; time++)
                Visits.from(mvc).open("/recuperar").post("/recuperar", "username", owner.email());

            Visits.from(mvc)
                    .open("/recuperar")
                    .post("/recuperar", "username", owner.curp())
                    .isAnswered(429);
        }
    }

    @Nested
    @Tag("V6.4.1")
    class Link {

        @Test
        void setsANewPasswordOnceAndSignsNobodyIn() {
            var owner = accounts.worker();
            var link = request(owner.email(), owner);
            for (var scan = 0; scan < 5; scan++)
                Visits.from(mvc).open(link).isAnswered(200).says("Elige una contraseña nueva");

            var walk = Visits.from(mvc)
                    .open(link)
                    .post(link, "password", NEW_PASSWORD)
                    .leadsTo("/entrar")
                    .follow()
                    .says("Tu contraseña cambió");
            walk.open("/inicio").leadsTo("/entrar");
            Visits.enter(walk, owner.email(), PASSWORD).isAnswered(422);
            Visits.enter(walk, owner.email(), NEW_PASSWORD).leadsTo("/inicio");
            Visits.from(mvc).open(link).isAnswered(410).says("Este enlace ya se usó");
            Visits.from(mvc).open("/recuperar").post(link, "password", PASSWORD).isAnswered(410);
        }

        @Test
        @Tag("V7.4.3")
        void endsAllSessionsAndWarnsTheOwner() {
            var owner = accounts.worker();
            var one = Visits.signedIn(mvc, owner);
            var other = Visits.signedIn(mvc, owner);

            reset(owner);

            one.open("/cuenta").leadsTo("/entrar");
            other.open("/cuenta").leadsTo("/entrar");
            accounts.sendDue();
            assertThat(accounts.mailsTo(owner.email()))
                    .extracting(CaughtMail::subject)
                    .containsExactly("Elige una contraseña nueva", "Tu contraseña cambió");
        }

        @Test
        @Tag("V6.2.4")
        void staysValidWhenThePasswordIsRefused() {
            var owner = accounts.worker();
            var link = request(owner.email(), owner);
            var walk = Visits.from(mvc);

            walk.open(link)
                    .post(link, "password", "passwordpassword")
                    .refuses(
                            "password",
                            "Esta contraseña es de las más usadas, sola, repetida o con números."
                                    + " Es de las primeras que alguien probaría. Elige otra.")
                    .hides("passwordpassword");
            walk.post(link, "password", "curp " + owner.curp())
                    .refuses("password", "La contraseña no puede llevar tu CURP.");
            walk.post(link, "password", "").refuses("password", "Escribe la contraseña.");
            walk.post(link, "password", NEW_PASSWORD).leadsTo("/entrar");
        }

        @Test
        void worksFor24HoursOfBusinessTime() {
            var owner = accounts.worker();
            var link = request(owner.email(), owner);

            clock.advance(Duration.ofHours(24).minusSeconds(1));
            Visits.from(mvc).open(link).isAnswered(200);
            clock.advance(Duration.ofSeconds(1));
            Visits.from(mvc).open(link).isAnswered(410).says("Este enlace ya venció", "href=\"/recuperar\"");
            Visits.from(mvc)
                    .open("/recuperar")
                    .post(link, "password", NEW_PASSWORD)
                    .isAnswered(410);
        }

        @Test
        void isSupersededByALaterOne() {
            var owner = accounts.worker();
            var first = request(owner.email(), owner);
            var second = request(owner.email(), owner);

            Visits.from(mvc).open(first).isAnswered(410).says("Hay un enlace más nuevo");
            Visits.from(mvc).open(second).isAnswered(200);
        }

        @Test
        void isUnknownWhenMadeUp() {
            Visits.from(mvc).open("/recuperar/inventado").isAnswered(404).says("No conocemos este enlace");
        }

        @Test
        void worksNoMoreOnceThePasswordWasChangedOtherwise() {
            var owner = accounts.worker();
            var link = request(owner.email(), owner);
            Visits.signedIn(mvc, owner)
                    .open("/cuenta/contrasena")
                    .post("/cuenta/contrasena", "currentPassword", PASSWORD, "password", NEW_PASSWORD)
                    .leadsTo("/cuenta");

            Visits.from(mvc).open(link).isAnswered(410);
        }

        @Test
        void needsTheTokenOfTheForm() {
            assertThat(mvc.post().uri("/recuperar/x").param("password", NEW_PASSWORD))
                    .hasStatus(403);
        }

        @Test
        @Tag("V6.3.1")
        void letsAnOwnerUnderAttackInAgain() {
            var owner = accounts.worker();
            for (var guess = 0; guess < 60; guess++) Visits.enter(Visits.from(mvc), owner.email(), "nada");
            var walk = Visits.from(mvc);
            Visits.enter(walk, owner.email(), "casi").isAnswered(422);
            Visits.enter(walk, owner.email(), "casi").isAnswered(429);

            reset(owner);

            Visits.enter(Visits.from(mvc), owner.email(), NEW_PASSWORD).leadsTo("/inicio");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX,Elige una contraseña nueva,El enlace vale 24 horas",
        "en,Choose a new password,The link works for 24 hours"
    })
    void writesInTheLanguageOfTheAccount(String language, String subject, String words) {
        var owner = accounts.worker(Locale.forLanguageTag(language));
        request(owner.email(), owner);

        assertThat(accounts.mailsTo(owner.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(subject);
            assertThat(mail.text()).contains(words, "http://localhost/recuperar/");
            assertThat(mail.html()).contains(words, "href=\"http://localhost/recuperar/");
        });
    }

    private void reset(Owner owner) {
        var link = request(owner.email(), owner);
        Visits.from(mvc).open(link).post(link, "password", NEW_PASSWORD).leadsTo("/entrar");
    }

    private String request(String name, Owner owner) {
        Visits.from(mvc).open("/recuperar").post("/recuperar", "username", name).leadsTo("/recuperar/enviado");
        accounts.sendDue();
        return accounts.latestLink(owner.email());
    }
}
