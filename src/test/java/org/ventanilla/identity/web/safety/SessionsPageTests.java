package org.ventanilla.identity.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class SessionsPageTests {

    private static final String PAGE = "/cuenta/sesiones";
    private static final Pattern ENDING = Pattern.compile("href=\"(/cuenta/sesiones/[0-9a-f]{32})\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private AuditedActs acts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MutableClock clock;

    @Test
    @Tag("V7.5.2")
    void endsOneSessionAfterThePasswordWasAskedForAgain() {
        var owner = accounts.worker();
        var here = Visits.signedIn(mvc, owner);
        var there = Visits.signedIn(mvc, owner);
        here.open(PAGE).shows("Esta sesión", "Otro navegador en otro sistema", "desde la red 2001:db8:");
        var ending = ending(here);

        here.open(ending)
                .post(ending, "currentPassword", "no es esta")
                .refuses("currentPassword", "Esta no es tu contraseña actual.");
        there.open("/cuenta").isAnswered(200);
        here.open(ending)
                .post(ending, "currentPassword", AccountMother.PASSWORD)
                .leadsTo(PAGE)
                .follow()
                .shows("Cerramos esa sesión");

        there.open("/cuenta").leadsTo("/entrar");
        here.open("/cuenta").isAnswered(200);
        assertThat(acts.on(owner.id())).extracting(act -> act.auditKind()).contains("identity.session-ended");
    }

    @Test
    void datesSessionsByTheClockOfTheHistoryBesideThem() {
        var owner = accounts.worker();
        var here = Visits.signedIn(mvc, owner);

        clock.advance(Duration.ofDays(40));
        try {
            here.open(PAGE).shows("28 de diciembre de 2026");
        } finally {
            clock.reset();
        }
    }

    @Test
    @Tag("V7.4.3")
    void endsAllOthersAtOnce() {
        var owner = accounts.worker();
        var here = Visits.signedIn(mvc, owner);
        var there = Visits.signedIn(mvc, owner);

        here.open(PAGE + "/otras")
                .post(PAGE + "/otras", "currentPassword", AccountMother.PASSWORD)
                .leadsTo(PAGE);

        there.open("/cuenta").leadsTo("/entrar");
        here.open(PAGE).shows("Esta sesión").hides("Cerrar todas las demás");
    }

    @Test
    void endsNobodyElsesSession() {
        var victim = Visits.signedIn(mvc, accounts.worker());
        victim.open(PAGE);
        var other = accounts.worker();
        var second = Visits.signedIn(mvc, other);
        var first = Visits.signedIn(mvc, other).open(PAGE);
        var ending = ending(first);

        victim.open(ending).isAnswered(404);
        victim.open("/cuenta/sesiones/otras")
                .post(ending, "currentPassword", AccountMother.PASSWORD)
                .leadsTo(PAGE);
        second.open("/cuenta").isAnswered(200);
    }

    @Test
    @Tag("V7.1.2")
    void letsAWorkerHaveThreeSessionsAndAnOfficerOne() {
        var owner = accounts.worker();
        var first = Visits.signedIn(mvc, owner);
        var second = Visits.signedIn(mvc, owner);
        Visits.signedIn(mvc, owner);
        first.open("/cuenta").isAnswered(200);
        Visits.signedIn(mvc, owner);

        first.open("/cuenta").leadsTo("/entrar");
        second.open("/cuenta").isAnswered(200);

        var officer = accounts.officer();
        var old = Visits.signedIn(mvc, officer);
        Visits.signedIn(mvc, officer);
        old.open("/cuenta").leadsTo("/entrar");
    }

    @Test
    @Tag("V7.2.1")
    void keepsNothingPersonalInTheIndexAndNoSessionIdOnThePage() {
        var owner = accounts.worker();
        var here = Visits.signedIn(mvc, owner).open(PAGE);

        assertThat(database.sql("select principal_name from session.portal_session where principal_name = :id")
                        .param("id", owner.id().toString())
                        .query(String.class)
                        .list())
                .hasSize(1);
        var id = database.sql("select session_id from session.portal_session where principal_name = :id")
                .param("id", owner.id().toString())
                .query(String.class)
                .single();
        here.hides(id, here.session());
    }

    private static String ending(Walk walk) {
        var found = ENDING.matcher(walk.page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
