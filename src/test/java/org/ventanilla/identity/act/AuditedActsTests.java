package org.ventanilla.identity.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.identity.account.RequestRecovery;
import org.ventanilla.identity.registration.CancelRegistration;
import org.ventanilla.identity.registration.ConfirmRegistration;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

/** What people do on the way to their account is on the audit log, in their order and without anything personal. */
@VentanillaTest
class AuditedActsTests {

    @Autowired
    private Registrants registrants;

    @Autowired
    private ConfirmRegistration confirm;

    @Autowired
    private CancelRegistration cancel;

    @Autowired
    private RequestRecovery recovery;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @Tag("V16.2.5")
    void keepsTheWayFromARegistrationToAnAccount() {
        var person = registrants.insured();
        var registration = registrants.submit(person);
        clock.advance(Duration.ofHours(12));
        registrants.sendDue();
        var account = confirm.execute(registrants.tokens(person).getLast()).orElseThrow();

        assertThat(kinds(registration))
                .containsExactly(
                        "identity.registration-submitted",
                        "identity.confirmation-sent",
                        "identity.registration-confirmed");
        assertThat(kinds(account)).containsExactly("identity.account-opened");
        assertThat(rows(registration) + rows(account))
                .doesNotContain(
                        person.curp().value(),
                        person.nss().value(),
                        person.email().value(),
                        registrants.tokens(person).getLast(),
                        Registrants.PASSWORD);
    }

    @Test
    void marksARegistrationThatCannotSucceedAsRefused() {
        var registration = registrants.submit(registrants.stranger());

        assertThat(jdbc.sql("select details ->> 'refusal' from audit.entry where subject_id = ? and refused")
                        .params(registration)
                        .query(String.class)
                        .list())
                .containsExactly("NOT_MATCHED");
    }

    @Test
    void keepsAWithdrawal() {
        var registration = registrants.submit(registrants.insured());

        cancel.execute(registration, Registrants.PASSWORD);

        assertThat(kinds(registration)).last().isEqualTo("identity.registration-cancelled");
    }

    @Test
    void writesOneEntryForARecoveryWhetherThereIsAnAccountOrNot() {
        var before = recoveries();

        recovery.execute("nadie." + UUID.randomUUID() + "@correo.example", "192.0.2.44");

        assertThat(recoveries()).isEqualTo(before + 1);
    }

    private long recoveries() {
        return jdbc.sql("select count(*) from audit.entry where kind = 'identity.recovery-asked'")
                .query(Long.class)
                .single();
    }

    private List<String> kinds(UUID subject) {
        return jdbc.sql("select kind from audit.entry where subject_id = ? order by id")
                .params(subject)
                .query(String.class)
                .list();
    }

    private String rows(UUID subject) {
        return String.join(
                "\n",
                jdbc.sql("select e::text from audit.entry e where subject_id = ?")
                        .params(subject)
                        .query(String.class)
                        .list());
    }
}
