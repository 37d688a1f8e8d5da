package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock.InstallOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** The account after the registration: in and out, a forgotten password, a new address, a session that is about to end. */
@BrowserTest
class AccountJourney {

    private static final String NEW_PASSWORD = "nueve lunas verdes al norte";

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void signsInAndOut(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).getsCard();
        var visitor = newcomer.visitor().submit("/salir").isAt("/");

        visitor.open("/inicio").isAt("/entrar").reads("sign-in");
        signIn(visitor, newcomer.person().curp(), Newcomer.PASSWORD)
                .isAt("/inicio")
                .reads("dashboard");
        visitor.open("/cuenta").reads("account");
        visitor.submit("/salir").open("/cuenta").isAt("/entrar");
    }

    @Test
    void refusesABadSignInWithTheSameWordsForEverybody(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).getsCard();
        var stranger = visitors.reading(Locale.ENGLISH);

        stranger.open("/entrar")
                .submit("/entrar")
                .isRefusedFor("username", "password")
                .reads("sign-in-refused");
        signIn(stranger, newcomer.email(), NEW_PASSWORD).isRefusedFor().reads("sign-in-wrong");
        var words = stranger.page().locator(".error-summary").innerText();
        signIn(stranger, "nadie@correo.example", NEW_PASSWORD).isRefusedFor();

        assertThat(stranger.page().locator(".error-summary").innerText()).isEqualTo(words);
    }

    @Test
    void recoversAForgottenPassword(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).getsCard();
        var visitor = visitors.reading(Visitors.SPANISH);
        visitor.open("/recuperar").submit("/recuperar").isRefusedFor("username").reads("recovery-refused");
        visitor.fill("username", newcomer.email())
                .submit("/recuperar")
                .isAt("/recuperar/enviado")
                .reads("recovery-sent");

        var link = recoveryLink(newcomer);
        var form =
                new BadForm(visitor.openLink(link), visitor.path(), "recovery-link", Map.of("password", NEW_PASSWORD));
        form.refuses("blank", Map.of("password", ""), "password");
        form.refuses("short", Map.of("password", "catorceletras1"), "password");
        visitor.fill("password", NEW_PASSWORD)
                .submit("/recuperar/")
                .isAt("/entrar")
                .reads("sign-in-recovered");

        signIn(visitor, newcomer.email(), Newcomer.PASSWORD).isRefusedFor();
        signIn(visitor, newcomer.email(), NEW_PASSWORD).isAt("/inicio");
        visitor.openLink(link).reads("recovery-link-used");
        assertThat(visitor.field("password").count()).isZero();
    }

    @Test
    void tellsThatARecoveryLinkHasExpired(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).getsCard();
        var visitor = visitors.reading(Locale.ENGLISH);
        visitor.open("/recuperar").fill("username", newcomer.person().curp()).submit("/recuperar");
        var link = recoveryLink(newcomer);

        stage.letPass(Duration.ofDays(1));

        visitor.openLink(link).reads("recovery-link-expired");
        assertThat(visitor.field("password").count()).isZero();
    }

    @Test
    void movesTheAccountToAnotherAddress(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).getsCard();
        var visitor = newcomer.visitor();
        var other = "otra." + newcomer.email();
        var good = Map.of("email", other, "currentPassword", Newcomer.PASSWORD);
        var form = new BadForm(visitor, "/cuenta/correo", "account-email", good);

        form.refuses("blank", Map.of("email", "", "currentPassword", ""), "email", "currentPassword");
        form.refuses("form", Map.of("email", "otra"), "email");
        form.refuses("password", Map.of("currentPassword", NEW_PASSWORD), "currentPassword");
        visitor.fill("email", other).fill("currentPassword", Newcomer.PASSWORD).submit("/cuenta/correo");
        visitor.isAt("/cuenta").reads("account-email-requested");

        stage.doDueWork();
        var link = stage.mailsTo(other)
                .getLast()
                .linksTo("/cuenta/correo/confirmar/")
                .getFirst();
        visitor.openLink(link)
                .reads("email-link")
                .submit("/cuenta/correo/confirmar/")
                .isAt("/cuenta");
        visitor.openLink(link).reads("email-link-used");
        stage.doDueWork();
        assertThat(newcomer.mails().getLast().linksTo("/entrar")).isEmpty();
        signIn(visitors.reading(Visitors.SPANISH), other, Newcomer.PASSWORD).isAt("/inicio");
    }

    @Test
    void changesThePassword(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).getsCard();
        var visitor = newcomer.visitor();
        var good = Map.of("currentPassword", Newcomer.PASSWORD, "password", NEW_PASSWORD);
        var form = new BadForm(visitor, "/cuenta/contrasena", "account-password", good);

        form.refuses("blank", Map.of("currentPassword", "", "password", ""), "currentPassword", "password");
        form.refuses("wrong", Map.of("currentPassword", NEW_PASSWORD), "currentPassword");
        form.refuses("short", Map.of("password", "catorceletras1"), "password");
        good.forEach(visitor::fill);
        visitor.submit("/cuenta/contrasena").isAt("/cuenta");

        signIn(visitors.reading(Locale.ENGLISH), newcomer.email(), NEW_PASSWORD).isAt("/inicio");
    }

    @Test
    void choosesTheLanguageOfTheMails(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).getsCard();

        newcomer.visitor().open("/cuenta/idioma").reads("account-language");
        newcomer.visitor().choose("language", "en").submit("/cuenta/idioma").isAt("/cuenta");
    }

    @Test
    void warnsBeforeTheSessionEndsAndGoesOnByOneButton(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).getsCard();
        var visitor = newcomer.visitor();
        visitor.page().clock().install(new InstallOptions());
        visitor.open("/cuenta");
        var stay = visitor.page().locator("[data-session] button");
        assertThat(stay.isVisible()).isFalse();

        visitor.page().clock().runFor(Duration.ofMinutes(13).plusSeconds(30).toMillis());
        assertThat(stay.isVisible()).isTrue();
        visitor.reads("session-warning");

        stay.click();
        stay.waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        visitor.isAt("/cuenta");
    }

    private String recoveryLink(Newcomer newcomer) {
        stage.doDueWork();
        return newcomer.mails().getLast().linksTo("/recuperar/").getFirst();
    }

    private static Visitor signIn(Visitor visitor, String username, String password) {
        return visitor.open("/entrar")
                .fill("username", username)
                .fill("password", password)
                .submit("/entrar");
    }
}
