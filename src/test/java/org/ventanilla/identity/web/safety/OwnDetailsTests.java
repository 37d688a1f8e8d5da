package org.ventanilla.identity.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MailCatcher.CaughtMail;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class OwnDetailsTests {

    private static final String PHRASE = "La luna de Tlalpan & yo";

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

    @Nested
    class Phrases {

        @ParameterizedTest
        @CsvSource({"es-MX,Tu frase:", "en,Your phrase:"})
        void standsAtTheTopOfEveryMailInBothForms(String language, String label) {
            var owner = accounts.worker(Locale.forLanguageTag(language));
            var walk = Visits.signedIn(mvc, owner);
            choose(walk, PHRASE, AccountMother.PASSWORD)
                    .leadsTo("/cuenta")
                    .follow()
                    .shows("La luna de Tlalpan &amp; yo");
            ask(owner.email());

            assertThat(accounts.mailsTo(owner.email())).singleElement().satisfies(mail -> {
                assertThat(mail.text()).startsWith(label + " " + PHRASE);
                assertThat(mail.html()).contains(label + " La luna de Tlalpan &amp; yo");
            });
        }

        @Test
        void goesAwayWhenRemoved() {
            var owner = accounts.worker();
            var walk = Visits.signedIn(mvc, owner);
            choose(walk, PHRASE, AccountMother.PASSWORD);
            choose(walk, " ", AccountMother.PASSWORD)
                    .leadsTo("/cuenta")
                    .follow()
                    .shows("Sin frase");
            ask(owner.email());

            assertThat(accounts.mailsTo(owner.email()).getLast().text()).doesNotContain("frase");
        }

        @Test
        @Tag("V7.5.1")
        void asksThePasswordAndIsNotThePassword() {
            var walk = Visits.signedIn(mvc, accounts.worker());

            choose(walk, PHRASE, "no es esta").refuses("currentPassword", "Esta no es tu contraseña actual.");
            choose(walk, "ab", AccountMother.PASSWORD).refuses("phrase", "La frase necesita 3 letras o más; tiene 2.");
            choose(walk, AccountMother.PASSWORD, AccountMother.PASSWORD)
                    .refuses("phrase", "La frase no puede ser tu contraseña. Va escrita en cada correo.");
        }

        @Test
        void isShownToNobodyBeforeSignIn() {
            var owner = accounts.worker();
            choose(Visits.signedIn(mvc, owner), PHRASE, AccountMother.PASSWORD);

            Visits.enter(Visits.from(mvc), owner.email(), "no es esta").hides("Tlalpan");
            Visits.from(mvc)
                    .open("/recuperar")
                    .post("/recuperar", "username", owner.email())
                    .follow()
                    .hides("Tlalpan");
        }

        private static Walk choose(Walk walk, String phrase, String password) {
            return walk.open("/cuenta/frase").post("/cuenta/frase", "phrase", phrase, "currentPassword", password);
        }
    }

    @Nested
    @Tag("V7.5.1")
    class Mobile {

        @Test
        void changesAndGoesWithAWarning() {
            var owner = accounts.worker();
            var walk = Visits.signedIn(mvc, owner);
            change(walk, "55 1234 5678", AccountMother.PASSWORD)
                    .leadsTo("/cuenta")
                    .follow()
                    .shows("•••••• 5678");
            change(walk, "", AccountMother.PASSWORD).leadsTo("/cuenta").follow().shows("Sin celular");
            accounts.sendDue();

            assertThat(accounts.mailsTo(owner.email()))
                    .extracting(CaughtMail::subject)
                    .containsExactlyInAnyOrder("Tu celular cambió", "Quitamos tu celular");
        }

        @Test
        void staysWithoutThePasswordOrWithoutANumber() {
            var walk = Visits.signedIn(mvc, accounts.worker());

            change(walk, "5512345678", "").refuses("currentPassword", "Escribe tu contraseña actual.");
            change(walk, "55", AccountMother.PASSWORD).isAnswered(422).says("href=\"#mobile\"");
            walk.open("/cuenta").shows("Sin celular");
        }

        private static Walk change(Walk walk, String mobile, String password) {
            return walk.open("/cuenta/celular").post("/cuenta/celular", "mobile", mobile, "currentPassword", password);
        }
    }

    @Nested
    class FormerAddress {

        @Test
        void learnsOfRecoveriesAndChangesForThirtyDays() {
            var owner = accounts.worker();
            var present = accounts.newAddress().value();
            move(owner, present);
            ask(present);

            assertThat(accounts.mailsTo(present))
                    .extracting(CaughtMail::subject)
                    .contains("Elige una contraseña nueva");
            assertThat(accounts.mailsTo(owner.email()).getLast()).satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Alguien pidió recuperar tu cuenta");
                assertThat(mail.text()).doesNotContain("/recuperar/");
            });
            var recovery = accounts.latestLink(present);
            Visits.from(mvc).open(recovery).post(recovery, "password", "nueve barcos de papel mojado");
            accounts.sendDue();
            assertThat(accounts.mailsTo(owner.email()).getLast().subject()).isEqualTo("Tu contraseña cambió");
        }

        @Test
        void learnsNothingAfterThirtyDays() {
            var owner = accounts.worker();
            var present = accounts.newAddress().value();
            move(owner, present);
            var before = accounts.mailsTo(owner.email()).size();

            clock.advance(Duration.ofDays(30));
            ask(present);

            assertThat(accounts.mailsTo(owner.email())).hasSize(before);
        }

        private void move(Owner owner, String wanted) {
            var walk = Visits.signedIn(mvc, owner);
            walk.open("/cuenta/correo")
                    .post("/cuenta/correo", "email", wanted, "currentPassword", AccountMother.PASSWORD)
                    .leadsTo("/cuenta");
            accounts.sendDue();
            var link = accounts.latestLink(wanted);
            walk.open(link).post(link).leadsTo("/cuenta");
            accounts.sendDue();
        }
    }

    private void ask(String address) {
        Visits.from(mvc)
                .open("/recuperar")
                .post("/recuperar", "username", address)
                .leadsTo("/recuperar/enviado");
        accounts.sendDue();
    }
}
