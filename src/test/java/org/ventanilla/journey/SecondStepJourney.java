package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** The second step: turned on, asked for, lost, turned off. */
@BrowserTest
class SecondStepJourney {

    private static final String OWN = "/cuenta/segundo-paso";

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void turnsOnAnAppAndSignsInWithARecoveryCode(Visitors visitors) {
        for (var language : Visitors.languages().toList()) {
            var owner = accounts.worker(language);
            var visitor = signIn(visitors.reading(language), owner).isAt("/inicio");
            visitor.open(OWN)
                    .reads("second-step-off")
                    .follow(OWN + "/aplicacion")
                    .reads("app");
            visitor.submit().isRefusedFor("code", "currentPassword").reads("app-refused");
            turnOn(visitor);
            visitor.isAt(OWN + "/codigos").reads("recovery-codes");
            var codes = new String(visitor.download(OWN + "/codigos.txt"), java.nio.charset.StandardCharsets.UTF_8);
            visitor.submit(OWN + "/codigos").isAt(OWN).reads("second-step-on");
            visitor.submit("/salir");

            signIn(visitor, owner).isAt("/entrar/codigo").reads("code");
            visitor.fill("code", "123").submit().isRefusedFor("code").reads("code-refused");
            visitor.fill("code", codes.lines().findFirst().orElseThrow())
                    .submit()
                    .isAt("/inicio");

            visitor.open(OWN).follow(OWN + "/codigos/nuevos").reads("codes-new");
            visitor.open(OWN).follow(OWN + "/aplicacion/quitar").reads("app-off");
            visitor.fill("currentPassword", AccountMother.PASSWORD).submit().isAt(OWN);
        }
    }

    @Test
    void losesTheSecondStepAndGetsInAfterADay(Visitors visitors) {
        var owner = accounts.worker();
        apps.give(owner.id());
        var visitor = signIn(visitors.reading(Visitors.SPANISH), owner)
                .follow("/entrar/sin-segundo-paso")
                .reads("second-step-lost");
        visitor.submit("/entrar/sin-segundo-paso").reads("second-step-waits");
        visitor.follow("/entrar/codigo").reads("code-while-reset-waits");
        stage.doDueWork();
        var link = stage.mailsTo(owner.email())
                .getLast()
                .linksTo("/entrar/segundo-paso/cancelar/")
                .getFirst();
        visitors.withoutScript(Visitors.SPANISH).openLink(link).reads("reset-link");

        stage.letPass(Duration.ofDays(1));

        signIn(visitors.reading(Visitors.SPANISH), owner).isAt("/inicio");
        visitor.openLink(link).reads("reset-link-over");
    }

    @Test
    void keepsTheSecondStepByTheLinkOfTheMail(Visitors visitors) {
        var owner = accounts.worker(Locale.ENGLISH);
        apps.give(owner.id());
        signIn(visitors.reading(Locale.ENGLISH), owner)
                .follow("/entrar/sin-segundo-paso")
                .submit("/entrar/sin-segundo-paso");
        stage.doDueWork();
        var link = stage.mailsTo(owner.email())
                .getLast()
                .linksTo("/entrar/segundo-paso/cancelar/")
                .getFirst();

        visitors.reading(Locale.ENGLISH).openLink(link).submit().reads("reset-link-cancelled");
    }

    @Test
    void turnsOnAnAppWithoutScriptAndWithTheKeyboardAlone(Visitors visitors) {
        var officer = accounts.officer();
        var visitor = visitors.withoutScript(Visitors.SPANISH);
        var keyboard = visitor.open("/entrar").page().keyboard();
        visitor.field("username").focus();
        keyboard.type(officer.email());
        keyboard.press("Tab");
        keyboard.type(AccountMother.PASSWORD);
        keyboard.press("Enter");
        visitor.page().waitForURL("**/entrar/segundo-paso");
        visitor.reads("enrolment");
        visitor.field("code").focus();
        keyboard.type(apps.show(keyOn(visitor)));
        keyboard.press("Enter");
        visitor.page().waitForURL("**/codigos");
        visitor.reads("enrolment-codes");
        visitor.page().locator("main form button").focus();
        keyboard.press("Enter");
        visitor.page().waitForURL("**/admin");

        assertThat(visitor.path()).isEqualTo("/admin");
    }

    private void turnOn(Visitor visitor) {
        visitor.fill("code", apps.show(keyOn(visitor)))
                .fill("currentPassword", AccountMother.PASSWORD)
                .submit();
    }

    private static String keyOn(Visitor visitor) {
        return visitor.page().locator("[data-secret]").innerText();
    }

    private static Visitor signIn(Visitor visitor, Owner owner) {
        return visitor.open("/entrar")
                .fill("username", owner.email())
                .fill("password", AccountMother.PASSWORD)
                .submit("/entrar");
    }
}
