package org.ventanilla.identity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.officer.OfficerDuties;
import org.ventanilla.support.VentanillaTest;
import org.ventanilla.support.Waits;

/** Two administrators, the only ones, act on each other at the same moment: one stays. */
@VentanillaTest
class LastAdminTests {

    private static final OfficerWords REASON = OfficerWords.parse("por seguridad");

    @Autowired
    private DecideAccount decide;

    @Autowired
    private OfficerDuties duties;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    private UUID one;
    private UUID other;
    private List<UUID> away;

    @BeforeEach
    void leaveTwo() {
        away = database.sql("""
                update identity.account set state = 'SUSPENDED', version = version + 1
                where kind = 'OFFICER' and state = 'ACTIVE' returning id
                """).query(UUID.class).list();
        one = accounts.officer().id();
        other = accounts.officer().id();
    }

    @AfterEach
    void bringBack() {
        database.sql("update identity.account set state = 'ACTIVE', version = version + 1 where id = any(:ids)")
                .param("ids", away.toArray(UUID[]::new))
                .update();
    }

    @Test
    @Tag("V2.3.4")
    void suspendEachOther() throws Exception {
        assertKeepsOne(
                () -> decide.execute(one, other, AccountAct.SUSPEND, REASON),
                () -> decide.execute(other, one, AccountAct.SUSPEND, REASON));
    }

    @Test
    @Tag("V2.3.4")
    void oneSuspendsAndTheOtherClosesAnAccount() throws Exception {
        assertKeepsOne(
                () -> assertThat(duties.leave(one, other, "se fue")).isEmpty(),
                () -> decide.execute(other, one, AccountAct.SUSPEND, REASON));
    }

    @Test
    void isNotSuspendedByWhoMayNoLongerAdminister() {
        decide.execute(one, other, AccountAct.SUSPEND, REASON);

        assertThatThrownBy(() -> decide.execute(other, one, AccountAct.SUSPEND, REASON))
                .isInstanceOf(RuleViolation.class);
        decide.execute(one, other, AccountAct.RELEASE, REASON);
        assertThat(stateOf(other)).isEqualTo("ACTIVE");
    }

    private void assertKeepsOne(Runnable first, Runnable second) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var meanwhile = new AtomicReference<Future<?>>();
            transactions.executeWithoutResult(status -> {
                first.run();
                meanwhile.set(threads.submit(second));
                Waits.untilStuckOrDone(List.of(meanwhile.get()), database);
            });

            assertThatThrownBy(() -> meanwhile.get().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(RuleViolation.class)
                    .hasMessageContaining("identity.error.officer.last-admin");
        }
        assertThat(stateOf(one)).isEqualTo("ACTIVE");
        assertThat(stateOf(other)).isNotEqualTo("ACTIVE");
    }

    private String stateOf(UUID account) {
        return database.sql("select state from identity.account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }
}
