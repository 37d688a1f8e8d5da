package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.support.VentanillaTest;
import org.ventanilla.support.Waits;

/** Sign-ins that meet other acts on the same account between the password and the session. */
@VentanillaTest
class SignInRaceTests {

    private static final int AT_ONCE = 7;
    private static final int ALLOWED = 3;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private AccountStanding standing;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    @Test
    @Tag("V7.4.2")
    void opensNoSessionPastASuspension() throws Exception {
        var owner = accounts.worker();
        var walks = entering(owner, 1, () -> standing.suspend(owner.id()));

        walks.getFirst().leadsTo("/entrar").open("/cuenta").leadsTo("/entrar");
        assertThat(sessionsOf(owner.id())).isZero();
    }

    @Test
    @Tag("V7.4.3")
    void opensNoSessionPastADemandForANewPassword() throws Exception {
        var owner = accounts.worker();
        var walks = entering(owner, 1, () -> standing.demandNewPassword(owner.id()));

        walks.getFirst().open("/cuenta").leadsTo("/entrar");
        assertThat(sessionsOf(owner.id())).isZero();
    }

    @Test
    @Tag("V7.1.2")
    void keepsToTheLimitThoughManySignInAtOnce() throws Exception {
        var owner = accounts.worker();
        var walks = entering(owner, AT_ONCE, () -> hold(owner.id()));

        assertThat(sessionsOf(owner.id())).isEqualTo(ALLOWED);
        assertThat(walks.stream().map(walk -> walk.open("/cuenta").location()).filter(String::isEmpty))
                .as("sessions that work")
                .hasSize(ALLOWED);
    }

    /** Visitors whose passwords are proved while somebody else acts on the account and has not committed yet. */
    private List<Walk> entering(Owner owner, int times, Runnable act) throws Exception {
        var walks = new ArrayList<Walk>();
        for (var time = 0; time < times; time++) walks.add(Visits.from(mvc).open("/entrar"));
        try (var threads = Executors.newFixedThreadPool(times)) {
            var entering = new ArrayList<Future<Walk>>();
            transactions.executeWithoutResult(status -> {
                act.run();
                walks.forEach(walk -> entering.add(
                        threads.submit(() -> walk.post("/entrar", "username", owner.email(), "password", PASSWORD))));
                Waits.untilStuckOrDone(entering, database);
            });
            for (var work : entering) work.get();
        }
        return walks;
    }

    private void hold(UUID account) {
        database.sql("select id from identity.account where id = :id for update")
                .param("id", account)
                .query()
                .listOfRows();
    }

    private long sessionsOf(UUID account) {
        return database.sql("select count(*) from session.portal_session where principal_name = :name")
                .param("name", account.toString())
                .query(Long.class)
                .single();
    }
}
