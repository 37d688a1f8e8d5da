package org.ventanilla.identity.web.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.device.SignInEntry;
import org.ventanilla.identity.device.SignInHistory;
import org.ventanilla.identity.device.SignInResult;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class SignInHistoryTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private SignInHistory history;

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
    void keepsRightAndWrongTriesTheLatestFirst() {
        var owner = accounts.worker();
        Visits.enter(Visits.from(mvc), owner.email(), "no es esta").isAnswered(422);
        Visits.signedIn(mvc, owner);

        assertThat(history.latest(owner.id(), 5))
                .extracting(entry -> entry.result())
                .containsExactly(SignInResult.RIGHT, SignInResult.WRONG_PASSWORD);
        assertThat(history.latest(owner.id(), 1).getFirst().network())
                .startsWith("2001:db8:")
                .endsWith(":x");
    }

    @Test
    void keepsATryOnASuspendedAccount() {
        var owner = accounts.worker();
        database.sql("update identity.account set state = 'SUSPENDED', version = version + 1 where id = :id")
                .param("id", owner.id())
                .update();

        Visits.enter(Visits.from(mvc), owner.email(), AccountMother.PASSWORD).isAnswered(422);

        assertThat(history.latest(owner.id(), 5))
                .extracting(entry -> entry.result())
                .containsExactly(SignInResult.SUSPENDED);
    }

    @Test
    @Tag("V16.3.1")
    void publishesOneActForEachTryAndForTheWayOut() {
        var owner = accounts.worker();
        Visits.enter(Visits.from(mvc), owner.email(), "no es esta");
        Visits.signedIn(mvc, owner).open("/cuenta").post("/salir").leadsTo("/");

        assertThat(acts.on(owner.id()))
                .extracting(
                        AuditableEvent::auditKind,
                        AuditableEvent::auditRefused,
                        act -> act.auditActor().orElse(null),
                        act -> act.auditDetails().get("method"))
                .containsExactly(
                        tuple("identity.sign-in", true, null, "PASSWORD"),
                        tuple("identity.sign-in", false, owner.id(), "PASSWORD"),
                        tuple("identity.sign-out", false, owner.id(), null));
    }

    @Test
    @Tag("V16.3.1")
    void publishesOneActForANameThatHasNoAccountToo() {
        var before = acts.count("identity.sign-in");
        Visits.enter(Visits.from(mvc), accounts.newAddress().value(), "no es esta");

        assertThat(acts.count("identity.sign-in")).isEqualTo(before + 1);
    }

    @Nested
    @Tag("V16.3.3")
    class TooManyTries {

        @Test
        void leaveOneEntryAnHourForTheAccountAndAddress() {
            var owner = accounts.worker();
            var guesser = Visits.from(mvc);
            for (var guess = 0; guess < 5; guess++)
                Visits.enter(guesser, owner.email(), "intento " + guess).isAnswered(422);
            for (var more = 0; more < 4; more++)
                Visits.enter(guesser, owner.email(), AccountMother.PASSWORD).isAnswered(429);

            assertThat(resultsOf(owner.id()))
                    .startsWith(SignInResult.TOO_MANY_TRIES, SignInResult.WRONG_PASSWORD)
                    .containsOnlyOnce(SignInResult.TOO_MANY_TRIES);
            assertThat(acts.on(owner.id()).getLast().auditRefused()).isTrue();
            assertThat(acts.on(owner.id()).getLast().auditDetails())
                    .isEqualTo(Map.of("method", "PASSWORD", "result", "TOO_MANY_TRIES"));

            anHourPasses();
            for (var more = 0; more < 2; more++)
                Visits.enter(guesser, owner.email(), AccountMother.PASSWORD).isAnswered(429);
            assertThat(resultsOf(owner.id()))
                    .filteredOn(SignInResult.TOO_MANY_TRIES::equals)
                    .hasSize(2);
            Visits.signedIn(mvc, owner).open("/cuenta/accesos").shows("Demasiados intentos seguidos");
        }

        @Test
        void leaveTenEntriesAtMostForOneAddressHoweverManyNamesItTries() {
            var guesser = Walk.from(mvc, "2001:db8:ffff:7::1", "es");
            for (var name = 0; name < 20; name++)
                Visits.enter(guesser, nobody(), "x").isAnswered(422);
            for (var name = 0; name < 15; name++)
                Visits.enter(guesser, nobody(), "x").isAnswered(429);

            assertThat(database.sql("""
                            select count(*) from audit.entry where kind = 'identity.sign-in' and refused
                            and details ->> 'result' = 'TOO_MANY_TRIES' and network_address = '20010db8ffff0007/64'
                            """).query(Long.class).single()).isEqualTo(10);
        }

        private String nobody() {
            return accounts.newAddress().value();
        }

        private List<SignInResult> resultsOf(UUID account) {
            return history.latest(account, 20).stream().map(SignInEntry::result).toList();
        }

        private void anHourPasses() {
            database.sql("""
                    update identity.attempt set attempted_at = attempted_at - interval '1 hour'
                    where kind like 'sign-in-noted%'
                    """).update();
        }
    }

    @Test
    void showsTheLastThreeOnTheAccountPageAndTwentyAPage() {
        var owner = accounts.worker();
        for (int day = 0; day < 23; day++) {
            clock.advance(java.time.Duration.ofDays(1));
            Visits.signedIn(mvc, owner);
        }
        var walk = Visits.signedIn(mvc, owner);

        walk.open("/cuenta")
                .shows("11 de diciembre de 2026", "10 de diciembre de 2026")
                .hides("9 de diciembre de 2026");
        walk.open("/cuenta/accesos").shows("Quién entró a tu cuenta", "Ver los anteriores", "Equipos conocidos");
        assertThat(walk.page().split("row__body", -1).length - 1).isGreaterThanOrEqualTo(20);
        var older = walk.page().replaceAll("(?s).*href=\"(/cuenta/accesos\\?before=\\d+)\".*", "$1");
        walk.open(older).shows("19 de noviembre de 2026", "Ver los más nuevos").hides("Ver los anteriores", "Equipos");
    }

    @Test
    void showsNobodyElsesHistory() {
        var owner = accounts.worker();
        Visits.enter(Visits.from(mvc), owner.email(), "no es esta");

        Visits.signedIn(mvc, accounts.worker()).open("/cuenta/accesos").hides("Contraseña equivocada");
        assertThat(history.latest(UUID.randomUUID(), 5)).isEmpty();
    }
}
