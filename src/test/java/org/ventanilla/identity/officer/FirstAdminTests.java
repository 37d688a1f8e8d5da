package org.ventanilla.identity.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.Role;
import org.ventanilla.core.StartRefused;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class FirstAdminTests {

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationRows rows;

    @Autowired
    private OfficerDuties duties;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    @Tag("V6.3.2")
    void invitesTheFirstAdministratorOnce() {
        inAnEmptyPortal(() -> {
            start("primera@correo.example");
            start("primera@correo.example");

            assertThat(rows.open(10)).singleElement().satisfies(invitation -> {
                assertThat(invitation.email().value()).isEqualTo("primera@correo.example");
                assertThat(invitation.roles()).containsExactly(Role.ADMIN);
            });
        });
    }

    @Test
    void invitesNobodyWhoIsNotNamed() {
        inAnEmptyPortal(() -> {
            start("");

            assertThat(rows.open(10)).isEmpty();
        });
    }

    @Test
    void invitesNobodyWhereOfficersAreThere() {
        accounts.officer();
        var before = rows.open(100).size();

        start("primera@correo.example");

        assertThat(rows.open(100)).hasSize(before);
    }

    @Test
    void refusesToStartWithAnAddressThatIsNone() {
        inAnEmptyPortal(() -> assertThatThrownBy(() -> start("nadie")).isInstanceOf(StartRefused.class));
    }

    @Test
    void keepsTheLastAdministrator() {
        inAnEmptyPortal(() -> {
            var only = accounts.officer().id();

            assertThat(duties.assign(UUID.randomUUID(), only, java.util.Set.of(Role.AUDITOR)))
                    .extracting(objection -> objection.rule().code())
                    .containsExactly("identity.error.officer.last-admin");
            assertThat(duties.leave(UUID.randomUUID(), only, "se fue"))
                    .extracting(Objection::field)
                    .isEqualTo(List.of("reason"));
        });
    }

    private void start(String email) {
        var settings = new OfficerSettings(Duration.ofDays(3), email, "");
        new FirstAdmin(invitations, settings, database, clock).run(new DefaultApplicationArguments());
    }

    private void inAnEmptyPortal(Runnable test) {
        transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            database.sql("truncate identity.account cascade").update();
            test.run();
        });
    }
}
