package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.support.MailCatcher.CaughtMail;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@Tag("V7.5.1")
class EmailChangeTests {

    private static final String PAGE = "/cuenta/correo";

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

    @Test
    void changesNothingUntilTheNewAddressIsConfirmed() {
        var owner = accounts.worker();
        var wanted = accounts.newAddress();
        var walk = Visits.signedIn(mvc, owner);
        request(walk, wanted.value())
                .leadsTo("/cuenta")
                .follow()
                .shows("Te mandamos un enlace al correo nuevo", "Falta confirmar " + wanted.masked());
        accounts.sendDue();

        Visits.enter(Visits.from(mvc), owner.email(), PASSWORD).leadsTo("/inicio");
        Visits.enter(Visits.from(mvc), wanted.value(), PASSWORD).isAnswered(422);
        assertThat(accounts.mailsTo(owner.email()))
                .extracting(CaughtMail::subject)
                .containsExactly("Alguien pidió cambiar tu correo");
        assertThat(accounts.mailsTo(owner.email()).getFirst().text())
                .contains(wanted.masked())
                .doesNotContain(wanted.value());
    }

    @Test
    void changesTheAddressByItsLinkAndTellsBoth() {
        var owner = accounts.worker();
        var wanted = accounts.newAddress().value();
        var walk = Visits.signedIn(mvc, owner);
        var link = link(walk, wanted);
        for (var scan = 0; scan < 3; scan++) walk.open(link).shows("Confirma tu correo nuevo");
        walk.post(link).leadsTo("/cuenta").follow().shows("Tu correo cambió.");

        Visits.enter(Visits.from(mvc), owner.email(), PASSWORD).isAnswered(422);
        Visits.enter(Visits.from(mvc), wanted, PASSWORD).leadsTo("/inicio");
        walk.open(link).isAnswered(410).says("Este enlace ya se usó");
        accounts.sendDue();
        assertThat(accounts.mailsTo(owner.email()))
                .extracting(CaughtMail::subject)
                .endsWith("El correo de tu cuenta cambió");
        assertThat(accounts.mailsTo(wanted))
                .extracting(CaughtMail::subject)
                .startsWith("Confirma tu correo nuevo", "El correo de tu cuenta cambió");
    }

    @Test
    @Tag("V7.6.2")
    void asksWhoFollowsTheLinkToSignInAndReturns() {
        var owner = accounts.worker();
        var link = link(Visits.signedIn(mvc, owner), accounts.newAddress().value());

        var elsewhere = Visits.from(mvc).open(link).leadsTo("/entrar");
        Visits.enter(elsewhere, owner.email(), PASSWORD).leadsTo(link);
        Visits.signedIn(mvc, accounts.worker()).open(link).isAnswered(404).says("No conocemos este enlace");
    }

    @Test
    void expiresAfterADayOfBusinessTime() {
        var walk = Visits.signedIn(mvc, accounts.worker());
        var link = link(walk, accounts.newAddress().value());

        clock.advance(Duration.ofHours(24));
        walk.open(link).isAnswered(410).says("Este enlace ya venció");
        walk.post(link).isAnswered(410);
        walk.open("/cuenta").hides("Falta confirmar");
    }

    @Test
    void supersedesTheEarlierLink() {
        var walk = Visits.signedIn(mvc, accounts.worker());
        var first = link(walk, accounts.newAddress().value());
        var second = link(walk, accounts.newAddress().value());

        walk.open(first).isAnswered(410).says("Hay un enlace más nuevo");
        walk.open(second).isAnswered(200);
    }

    @Test
    void answersAlikeForAnAddressThatHasAnAccount() {
        var taken = accounts.worker();
        var walk = Visits.signedIn(mvc, accounts.worker());
        request(walk, taken.email()).leadsTo("/cuenta").follow().shows("Te mandamos un enlace al correo nuevo");
        accounts.sendDue();

        assertThat(accounts.mailsTo(taken.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Este correo ya tiene cuenta");
            assertThat(mail.text()).doesNotContain("/confirmar/");
        });
    }

    @Test
    void refusesAnAddressThatGotAnAccountMeanwhile() {
        var wanted = accounts.newAddress().value();
        var first = Visits.signedIn(mvc, accounts.worker());
        var link = link(first, wanted);
        var second = Visits.signedIn(mvc, accounts.worker());
        var otherLink = link(second, wanted);
        first.open(link).post(link).leadsTo("/cuenta");

        second.open(otherLink).post(otherLink).isAnswered(422);
    }

    @Test
    void voidsARecoveryLinkThatWentToTheFormerAddress() {
        var owner = accounts.worker();
        Visits.from(mvc).open("/recuperar").post("/recuperar", "username", owner.email());
        accounts.sendDue();
        var recovery = accounts.latestLink(owner.email());
        var walk = Visits.signedIn(mvc, owner);
        var link = link(walk, accounts.newAddress().value());
        walk.open(link).post(link).leadsTo("/cuenta");

        Visits.from(mvc).open(recovery).isAnswered(410);
    }

    @Test
    void saysWhatIsWrongAndKeepsTheAddress() {
        var owner = accounts.worker();
        var walk = Visits.signedIn(mvc, owner);

        request(walk, "sin-arroba.example").isAnswered(422).says("href=\"#email\"", "value=\"sin-arroba.example\"");
        request(walk, owner.email()).refuses("email", "Ese ya es tu correo. Escribe otro.");
        walk.open(PAGE)
                .post(PAGE, "email", accounts.newAddress().value(), "currentPassword", "no es esta")
                .refuses("currentPassword", "Esta no es tu contraseña actual.")
                .hides("no es esta");
    }

    @Test
    void writesToNobodyMoreThanFiveTimesAnHour() {
        var walk = Visits.signedIn(mvc, accounts.worker());
        for (var time = 0; time < 5; time++)
            request(walk, accounts.newAddress().value()).leadsTo("/cuenta");

        request(walk, accounts.newAddress().value()).isAnswered(429);
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX,Confirma tu correo nuevo,Desde ahora Ventanilla escribe a",
        "en,Confirm your new e-mail,From now on Ventanilla writes to"
    })
    void writesInTheLanguageOfTheAccount(String language, String subject, String words) {
        var owner = accounts.worker(Locale.forLanguageTag(language));
        var wanted = accounts.newAddress().value();
        var walk = Visits.signedIn(mvc, owner);
        var link = link(walk, wanted);
        walk.open(link).post(link);
        accounts.sendDue();

        assertThat(accounts.mailsTo(wanted).getFirst().subject()).isEqualTo(subject);
        assertThat(accounts.mailsTo(wanted).getLast().text()).contains(words);
        assertThat(accounts.mailsTo(owner.email()).getLast().html()).contains(words);
    }

    private String link(Walk walk, String wanted) {
        request(walk, wanted).leadsTo("/cuenta").follow();
        accounts.sendDue();
        return accounts.latestLink(wanted);
    }

    private static Walk request(Walk walk, String wanted) {
        return walk.open(PAGE).post(PAGE, "email", wanted, "currentPassword", PASSWORD);
    }
}
