package org.ventanilla.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class AccountStandingTests {

    @Autowired
    private AccountStanding standing;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("V7.4.2")
    void endsTheSessionsOfASuspendedAccountAndShutsItsDoor() {
        var owner = accounts.worker();
        var walk = Visits.signedIn(mvc, owner);

        standing.suspend(owner.id());

        walk.open("/cuenta").leadsTo("/entrar");
        Visits.enter(Visits.from(mvc), owner.email(), AccountMother.PASSWORD)
                .isAnswered(422)
                .says("La cuenta está suspendida.");
        standing.release(owner.id());
        Visits.signedIn(mvc, owner).open("/cuenta").isAnswered(200);
    }

    @Test
    @Tag("V7.4.2")
    void endsSessionsForEveryNodeInTheTransactionOfTheAct() {
        var owner = accounts.worker();
        Visits.signedIn(mvc, owner);
        Visits.signedIn(mvc, owner);
        assertThat(sessionsOf(owner.id())).isEqualTo(2);

        transactions.executeWithoutResult(status -> {
            standing.suspend(owner.id());
            status.setRollbackOnly();
        });
        assertThat(sessionsOf(owner.id())).isEqualTo(2);
        assertThat(stateOf(owner.id())).isEqualTo("ACTIVE");

        standing.suspend(owner.id());
        assertThat(sessionsOf(owner.id())).isZero();
    }

    @Test
    void demandsANewPasswordOnce() {
        var owner = accounts.worker();

        standing.demandNewPassword(owner.id());

        Visits.enter(Visits.from(mvc), owner.email(), AccountMother.PASSWORD).isAnswered(422);
        assertThatThrownBy(() -> standing.demandNewPassword(owner.id())).isInstanceOf(RuleViolation.class);
    }

    @Test
    @Tag("V2.3.1")
    void refusesWhatTheStateDoesNotAllow() {
        var worker = accounts.worker();
        assertThatThrownBy(() -> standing.release(worker.id())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> standing.leave(worker.id())).isInstanceOf(RuleViolation.class);
        standing.suspend(worker.id());
        assertThatThrownBy(() -> standing.suspend(worker.id())).isInstanceOf(RuleViolation.class);

        var officer = accounts.officer();
        standing.leave(officer.id());
        assertThat(stateOf(officer.id())).isEqualTo("LEFT");
        assertThatThrownBy(() -> standing.leave(officer.id())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> standing.release(officer.id())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> standing.demandNewPassword(officer.id())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void findsNoAccountThatIsNotThere() {
        assertThatThrownBy(() -> standing.suspend(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private int sessionsOf(UUID account) {
        return jdbc.sql("select count(*) from session.portal_session where principal_name = :name")
                .param("name", account.toString())
                .query(Integer.class)
                .single();
    }

    private String stateOf(UUID account) {
        return jdbc.sql("select state from identity.account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }
}
