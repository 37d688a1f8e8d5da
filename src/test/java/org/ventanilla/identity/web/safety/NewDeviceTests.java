package org.ventanilla.identity.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.device.Devices;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MailCatcher.CaughtMail;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class NewDeviceTests {

    private static final String WARNING = "Entraron a tu cuenta desde un equipo nuevo";
    private static final String NEW_PASSWORD = "nueve barcos de papel mojado";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Devices devices;

    @Autowired
    private AuditedActs acts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Test
    void warnsOfNeitherTheFirstSessionNorAKnownDevice() {
        var owner = accounts.worker();
        var walk = Visits.signedIn(mvc, owner);
        walk.open("/cuenta").post("/salir");
        Visits.enter(walk, owner.email(), AccountMother.PASSWORD).leadsTo("/inicio");
        accounts.sendDue();

        assertThat(accounts.mailsTo(owner.email())).isEmpty();
        assertThat(devices.of(owner.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX,18 de noviembre de 2026,Otro navegador en otro sistema",
        "en,18 November 2026,Another browser on another system"
    })
    void tellsWhenAndWithWhatAndFromWhere(String language, String when, String software) {
        var owner = accounts.worker(java.util.Locale.forLanguageTag(language));
        Visits.signedIn(mvc, owner);
        Visits.signedIn(mvc, owner);
        accounts.sendDue();

        assertThat(accounts.mailsTo(owner.email())).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains(when, software, "2001:db8:", "240", "/cuenta/no-fui-yo/");
            assertThat(mail.html()).contains(when, software, "/cuenta/no-fui-yo/");
        });
    }

    @Test
    void keepsOnlyTheDigestOfTheSecret() {
        var owner = accounts.worker();
        var walk = Visits.enter(Visits.from(mvc), owner.email(), AccountMother.PASSWORD);

        assertThat(walk.cookie("device")).satisfies(device -> {
            assertThat(device.getValue()).matches("[A-Za-z0-9_-]{22}");
            assertThat(device.isHttpOnly()).isTrue();
            assertThat(device.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(device.getMaxAge()).isEqualTo((int) Duration.ofDays(400).toSeconds());
        });
        assertThat(database.sql("select secret_hash from identity.device where account_id = :id")
                        .param("id", owner.id())
                        .query(String.class)
                        .single())
                .doesNotContain(walk.cookie("device").getValue());
    }

    @Test
    @Tag("V7.6.2")
    void changesNothingByLooking() {
        var owner = accounts.worker();
        var first = Visits.signedIn(mvc, owner);
        var link = warned(owner);

        for (int scan = 0; scan < 3; scan++)
            Visits.from(mvc).open(link).shows("¿No fuiste tú?", "No fui yo").hides(owner.email());

        first.open("/cuenta").isAnswered(200);
        Visits.from(mvc).open(link).open("/inicio").leadsTo("/entrar");
    }

    @Test
    @Tag("V7.4.2")
    void shutsOutWhoeverKnowsThePassword() {
        var owner = accounts.worker();
        var first = Visits.signedIn(mvc, owner);
        var link = warned(owner);
        var stranger = Visits.from(mvc);

        stranger.open(link).post(link).leadsTo("/cuenta/no-fui-yo").follow().shows("Ya nadie más puede entrar");

        first.open("/cuenta").leadsTo("/entrar");
        Visits.enter(first, owner.email(), AccountMother.PASSWORD)
                .isAnswered(422)
                .says("Necesitas una contraseña nueva");
        assertThat(devices.of(owner.id())).isEmpty();
        assertThat(acts.on(owner.id())).extracting(act -> act.auditKind()).contains("identity.not-me");
        accounts.sendDue();
        assertThat(accounts.mailsTo(owner.email()))
                .extracting(CaughtMail::subject)
                .containsExactlyInAnyOrder(
                        WARNING, "Cerramos tu cuenta a otras personas", "Elige una contraseña nueva");
        var recovery = recoveryLink(owner);
        Visits.from(mvc).open(recovery).post(recovery, "password", NEW_PASSWORD).leadsTo("/entrar");
        Visits.enter(Visits.from(mvc), owner.email(), NEW_PASSWORD).leadsTo("/inicio");
    }

    @Test
    void bringsTheAccountBackToTheAddressThatWasWarned() {
        var owner = accounts.worker();
        Visits.signedIn(mvc, owner);
        var thief = Visits.signedIn(mvc, owner);
        accounts.sendDue();
        var link = accounts.latestLink(owner.email());
        var wanted = accounts.newAddress().value();
        thief.open("/cuenta/correo")
                .post("/cuenta/correo", "email", wanted, "currentPassword", AccountMother.PASSWORD)
                .leadsTo("/cuenta");
        accounts.sendDue();
        var move = accounts.latestLink(wanted);
        thief.open(move).post(move).leadsTo("/cuenta");

        Visits.from(mvc).open(link).post(link).leadsTo("/cuenta/no-fui-yo");

        accounts.sendDue();
        assertThat(recoveryLink(owner)).startsWith("/recuperar/");
        assertThat(accounts.mailsTo(wanted))
                .extracting(CaughtMail::subject)
                .doesNotContain("Elige una contraseña nueva", "Cerramos tu cuenta a otras personas");
    }

    @Test
    void worksOnce() {
        var owner = accounts.worker();
        Visits.signedIn(mvc, owner);
        var link = warned(owner);
        Visits.from(mvc).open(link).post(link).leadsTo("/cuenta/no-fui-yo");

        Visits.from(mvc).open(link).isAnswered(410).says("Este enlace ya se usó");
        Visits.from(mvc).open("/entrar").post(link).isAnswered(410);
    }

    @Test
    void worksFor240HoursOfBusinessTime() {
        var owner = accounts.worker();
        Visits.signedIn(mvc, owner);
        var link = warned(owner);

        clock.advance(Duration.ofDays(10).minusSeconds(1));
        Visits.from(mvc).open(link).isAnswered(200);
        clock.advance(Duration.ofSeconds(1));
        Visits.from(mvc).open(link).isAnswered(410).says("Este enlace ya venció");
        Visits.from(mvc).open("/entrar").post(link).isAnswered(410);
        Visits.from(mvc).open("/cuenta/no-fui-yo/inventado").isAnswered(404);
    }

    @Test
    void needsTheTokenOfTheForm() {
        assertThat(mvc.post().uri("/cuenta/no-fui-yo/x")).hasStatus(403);
    }

    private String warned(Owner owner) {
        Walk elsewhere = Visits.signedIn(mvc, owner);
        assertThat(elsewhere.page()).isNotEmpty();
        accounts.sendDue();
        return accounts.latestLink(owner.email());
    }

    private String recoveryLink(Owner owner) {
        return accounts.mailsTo(owner.email()).stream()
                .map(CaughtMail::text)
                .filter(text -> text.contains("/recuperar/"))
                .map(text -> text.replaceAll("(?s).*http://localhost(/recuperar/\\S+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
