package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;
import org.ventanilla.identity.registration.RegistrationState.Stage;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

/** Officers' acts on registrations, on a real database and beside the sweep. */
@VentanillaTest
class RegistrationReviewTests {

    private static final Duration WAIT = Duration.ofHours(12);

    @Autowired
    private RegistrationReview review;

    @Autowired
    private SendDueConfirmations sendDue;

    @Autowired
    private FindRegistration find;

    @Autowired
    private OpenConfirmation confirmation;

    @Autowired
    private ConfirmRegistration confirm;

    @Autowired
    private Registrants registrants;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Registrant person;
    private UUID id;

    @BeforeEach
    void register() {
        clock.reset();
        person = registrants.insured();
        id = registrants.submit(person);
        registrants.sendMail();
    }

    @Test
    void keepsTheMailBackWhileHeldAndSendsItAfterTheRelease() {
        act(() -> review.hold(id, "se revisa"));
        clock.advance(WAIT.plusHours(1));
        registrants.sendDue();
        assertThat(registrants.tokens(person)).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.HELD);
        assertThat(state().isDue()).isFalse();

        act(() -> review.release(id));
        registrants.sendDue();
        assertThat(registrants.tokens(person)).hasSize(1);
        assertThat(state().stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void sendsAReleasedOneNotBeforeItsTime() {
        act(() -> review.hold(id, "se revisa"));
        act(() -> review.release(id));

        registrants.sendDue();

        assertThat(registrants.tokens(person)).isEmpty();
    }

    @Test
    @Tag("V2.3.4")
    void letsTheSweepPassOverWhatAnOfficerIsHolding() throws Exception {
        clock.advance(WAIT);
        var held = new CountDownLatch(1);
        var swept = new CountDownLatch(1);
        var officer = CompletableFuture.runAsync(() -> act(() -> {
            review.hold(id, "se revisa");
            held.countDown();
            await(swept);
        }));
        await(held);

        sendDue.run();
        swept.countDown();
        officer.get(20, TimeUnit.SECONDS);
        registrants.sendDue();

        assertThat(registrants.tokens(person)).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.HELD);
    }

    @Test
    @Tag("V2.3.4")
    void refusesToHoldWhatTheSweepSentMeanwhile() {
        clock.advance(WAIT);
        registrants.sendDue();

        assertThatThrownBy(() -> act(() -> review.hold(id, "tarde"))).isInstanceOf(RuleViolation.class);
        assertThat(registrants.tokens(person)).hasSize(1);
    }

    @Test
    void sendsTheConfirmationNowAndOnce() {
        act(() -> review.confirmEarly(id));
        registrants.sendMail();
        assertThat(registrants.tokens(person)).hasSize(1);

        clock.advance(WAIT);
        registrants.sendDue();
        assertThat(registrants.tokens(person)).hasSize(1);
        assertThat(confirm.execute(registrants.tokens(person).getFirst())).isPresent();
    }

    @Test
    void sendsNoLinkToOneThatTheCheckRefused() {
        var stranger = registrants.stranger();
        var refused = registrants.submit(stranger);

        assertThatThrownBy(() -> act(() -> review.confirmEarly(refused))).isInstanceOf(RuleViolation.class);
        registrants.sendDue();

        assertThat(registrants.tokens(stranger)).isEmpty();
        assertThat(registrants.subjects(stranger)).hasSize(1);
    }

    @Test
    void mailsTheReasonOfARefusalAndKillsTheLink() {
        clock.advance(WAIT);
        registrants.sendDue();

        act(() -> review.reject(id, Rejection.ASKED_FOR, "lo pidió en la oficina"));
        registrants.sendMail();

        assertThat(registrants.subjects(person).getLast())
                .isEqualTo("Tu registro " + state().reference().grouped() + " no siguió");
        assertThat(registrants.texts(person).getLast())
                .contains("La persona pidió que no siguiera.", "Motivo: lo pidió en la oficina");
        assertThat(registrants.pages(person).getLast()).contains("lo pidió en la oficina");
        var token = registrants.tokens(person).getFirst();
        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.REJECTED);
        assertThat(confirm.execute(token)).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void letsThePersonRegisterAnewAfterARefusal() {
        act(() -> review.reject(id, Rejection.OTHER, "un error nuestro"));
        registrants.sendMail();

        registrants.submit(person);
        registrants.sendMail();

        assertThat(registrants.subjects(person).getLast()).startsWith("Recibimos tu registro");
    }

    @Test
    void showsTheSameStatesWhateverTheCheckSaid() {
        var refused = registrants.submit(registrants.stranger());
        registrants.sendMail();

        for (var each : new UUID[] {id, refused}) act(() -> review.hold(each, "se revisa"));
        assertThat(facts(id)).isEqualTo(facts(refused)).startsWith("HELD");

        for (var each : new UUID[] {id, refused}) act(() -> review.reject(each, Rejection.TOO_MANY, "hay varios"));
        assertThat(facts(id)).isEqualTo(facts(refused)).startsWith("REJECTED");
    }

    @Test
    void keepsOfTheNetworkOnlyAKeyedDigest() {
        assertThat(jdbc.sql("select network_hash from identity.registration where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}")
                .doesNotContain(person.nss().value());
    }

    private RegistrationState state() {
        return find.stateOf(id).orElseThrow();
    }

    private String facts(UUID registration) {
        var state = find.stateOf(registration).orElseThrow();
        return "%s %s %s %s %s %s"
                .formatted(
                        state.stage(),
                        state.firstMail(),
                        state.dueAt(),
                        state.linkSentTime(),
                        state.reviewEndTime(),
                        state.rejection());
    }

    private void act(Runnable act) {
        transactions.executeWithoutResult(status -> act.run());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
