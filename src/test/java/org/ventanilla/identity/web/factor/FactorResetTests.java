package org.ventanilla.identity.web.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.factor.SecondSteps;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.Stage;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class FactorResetTests {

    private static final String LOST = "/entrar/sin-segundo-paso";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    @Tag("V6.4.4")
    void takesTheSecondStepOffAfterADayAndTellsTheOwner() {
        var owner = accounts.worker();
        var walk = asked(owner);
        walk.open("/entrar/codigo").shows("Pediste quitar tu segundo paso", "jueves 19 de noviembre de 2026");
        stage.letPass(Duration.ofDays(1).minusMinutes(1));
        assertThat(steps.of(owner.id()).any()).isTrue();

        stage.letPass(Duration.ofMinutes(1));

        assertThat(steps.of(owner.id()).any()).isFalse();
        assertThat(accounts.mailsTo(owner.email())).hasSize(2);
        assertThat(accounts.mailsTo(owner.email()).getLast().text()).contains("Quitamos el segundo paso");
        Visits.enter(Visits.from(mvc), owner.email(), PASSWORD).leadsTo("/inicio");
    }

    @Test
    @Tag("V6.4.4")
    void stopsByTheLinkOfTheMailOnceItsButtonIsPressed() {
        var owner = accounts.worker();
        asked(owner);
        stage.doDueWork();
        var link = accounts.latestLink(owner.email());
        var stranger = Visits.from(mvc);
        stranger.open(link)
                .shows("¿Quieres conservar tu segundo paso?")
                .post(link)
                .shows("sigue activo");
        stranger.open(link).isAnswered(410);

        stage.letPass(Duration.ofDays(2));

        assertThat(steps.of(owner.id()).any()).isTrue();
        assertThat(accounts.mailsTo(owner.email()).getLast().text()).contains("sigue activo");
    }

    @Test
    void keepsTheSecondStepOfAnOwnerWhoSaysThatItWasSomebodyElse() {
        var owner = accounts.worker();
        Visits.signedIn(mvc, owner);
        Visits.signedIn(mvc, owner);
        accounts.sendDue();
        var warning = accounts.latestLink(owner.email());
        assertThat(warning).startsWith("/cuenta/no-fui-yo/");
        asked(owner);

        Visits.from(mvc).open(warning).post(warning).leadsTo("/cuenta/no-fui-yo");
        stage.letPass(Duration.ofDays(2));

        assertThat(steps.of(owner.id()).any()).isTrue();
    }

    @Test
    void asksOnceHoweverOftenTheButtonIsPressed() {
        var owner = accounts.worker();
        asked(owner).post(LOST).leadsTo(LOST);
        stage.doDueWork();

        assertThat(accounts.mailsTo(owner.email())).hasSize(1);
    }

    @Test
    void forgetsTheWishOfAnOwnerWhoHasTheSecondStepAfterAll() {
        var owner = accounts.worker();
        var secret = apps.give(owner.id());
        var walk = enter(owner).open(LOST).post(LOST).leadsTo(LOST);
        walk.open("/entrar/codigo")
                .post("/entrar/codigo", "code", apps.show(secret))
                .leadsTo("/inicio");

        stage.letPass(Duration.ofDays(2));

        assertThat(steps.of(owner.id()).any()).isTrue();
    }

    @Test
    void leadsOfficersToANewAppAfterwards() {
        var officer = accounts.officer();
        asked(officer);
        stage.letPass(Duration.ofDays(1));

        Visits.enter(Visits.from(mvc), officer.email(), PASSWORD).leadsTo("/entrar/segundo-paso");
    }

    @Test
    void letsNobodyAskWithoutThePassword() {
        Visits.from(mvc).open("/entrar").post(LOST).leadsTo("/entrar");
        Visits.from(mvc).open("/entrar/segundo-paso/cancelar/nada").isAnswered(410);
    }

    private Walk asked(Owner owner) {
        apps.give(owner.id());
        return enter(owner)
                .open(LOST)
                .shows("¿Perdiste tu segundo paso?")
                .post(LOST)
                .leadsTo(LOST);
    }

    private Walk enter(Owner owner) {
        return Visits.enter(Visits.from(mvc), owner.email(), PASSWORD)
                .leadsTo("/entrar/codigo")
                .follow();
    }
}
